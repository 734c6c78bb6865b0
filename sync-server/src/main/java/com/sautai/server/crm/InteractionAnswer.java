package com.sautai.server.crm;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Something that happened with a lead, as the web reads it.
///
/// @param lead the lead's number
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record InteractionAnswer(UUID id, long lead, String type, Map<?, ?> payload, Instant occurredAt) {
    static InteractionAnswer of(UUID id, long lead, Fields body) {
        return new InteractionAnswer(
                id,
                lead,
                body.text("type"),
                body.get("payload") instanceof Map<?, ?> payload ? payload : Map.of(),
                Instant.parse(body.text("occurred_at")));
    }
}
