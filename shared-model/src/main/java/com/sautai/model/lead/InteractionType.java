package com.sautai.model.lead;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened with a lead.
public enum InteractionType {
    FAVORITE,
    WAITLIST,
    MESSAGE,
    ORDER,
    NOTE;

    public static Optional<InteractionType> find(String wire) {
        return Stream.of(values()).filter(type -> type.wire().equals(wire)).findFirst();
    }

    public static InteractionType of(String wire) {
        return find(wire)
                .orElseThrow(
                        () -> new IllegalArgumentException("Unknown type of interaction: " + wire));
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
