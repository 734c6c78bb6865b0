package com.sautai.model.order;

/// What holds for a booking of a tier.
public final class BookingRules {
    /// How long a booking takes where its tier does not say.
    public static final long USUAL_DURATION_MINUTES = 120;

    private BookingRules() {}
}
