package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Leads, notes and mutations to test with.
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    public static final Ids IDS = new TimeOrderedIds(Clock.systemUTC(), new Random(7));

    private Samples() {}

    public static Mutation mutation(Change... changes) {
        return new Mutation(IDS.next(), Schema.CURRENT, NOON, List.of(changes));
    }

    public static Mutation newLead(UUID id, String name) {
        return mutation(Change.create(SyncedType.LEAD, id, Lead.named(id, name, NOON).body()));
    }

    public static Mutation newNote(UUID id, UUID lead, String text) {
        return mutation(
                Change.create(
                        SyncedType.INTERACTION, id, Interaction.note(id, lead, text, NOON).body()));
    }

    public static Mutation edit(
            UUID lead, String field, @Nullable Object base, @Nullable Object now) {
        return mutation(
                Change.put(SyncedType.LEAD, lead, Fields.of(field, now), Fields.of(field, base)));
    }

    public static Fields body(Feed.Entry entry) {
        return Objects.requireNonNull(entry.body());
    }
}
