package com.sautai.model.lead;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened with a lead; written once, never changed.
///
/// @param payload what else is known: a note's words are its `text`
public record Interaction(
        UUID id, UUID leadId, InteractionType type, Fields payload, Instant occurredAt) {
    public static Interaction note(UUID id, UUID leadId, String text, Instant occurredAt) {
        return new Interaction(
                id, leadId, InteractionType.NOTE, Fields.of("text", text), occurredAt);
    }

    public static Interaction of(UUID id, Fields body) {
        var payload = new TreeMap<String, @Nullable Object>();
        if (body.get("payload") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> payload.put(String.valueOf(name), value));
        }
        return new Interaction(
                id,
                UUID.fromString(body.text("lead_id")),
                InteractionType.find(body.text("type")).orElse(InteractionType.NOTE),
                new Fields(payload),
                Instant.parse(body.text("occurred_at")));
    }

    /// The record as it travels.
    public Fields body() {
        var values = new TreeMap<String, @Nullable Object>();
        values.put("lead_id", leadId);
        values.put("type", type.wire());
        values.put("payload", payload.isEmpty() ? null : payload.values());
        values.put("occurred_at", occurredAt);
        return SyncedType.INTERACTION.canonical(new Fields(values).compact());
    }

    /// The words of a note or message.
    public String text() {
        return payload.text("text");
    }
}
