package com.sautai.model.sync;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What a chef did in one go on one device: all of its changes take effect together or none does.
///
/// @param mid makes it recognisable when it arrives twice; grows on each device (UUIDv7)
/// @param schema the schema version the device speaks
/// @param editedAt when, by the device's clock: shown to the chef, never decides who wins
public record Mutation(UUID mid, int schema, Instant editedAt, List<Change> changes) {
    public Mutation {
        Objects.requireNonNull(mid, "mid");
        Objects.requireNonNull(editedAt, "editedAt");
        changes = List.copyOf(changes);
    }
}
