package com.sautai.model.lead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a lead stands between a first contact and a regular client, in the order of the board's
/// columns.
public enum Stage {
    NEW,
    DISCOVERY,
    PROPOSAL,
    BOOKED,
    FOLLOW_UP;

    public static final List<Stage> ALL = List.of(values());

    public static Optional<Stage> find(String wire) {
        return Stream.of(values()).filter(stage -> stage.wire().equals(wire)).findFirst();
    }

    public static Stage of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("Unknown stage: " + wire));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where a lead stands once they ordered for the first time.
    public Stage afterFirstOrder() {
        return switch (this) {
            case NEW, DISCOVERY, PROPOSAL -> BOOKED;
            case BOOKED, FOLLOW_UP -> this;
        };
    }
}
