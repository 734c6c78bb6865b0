package com.sautai.desktop.client;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a client ordered: a booking at their home, or plates of a meal event.
///
/// @param visit when the chef cooks it; `null` until the guest of a booking has chosen a time
/// @param portions people of a booking's household, or plates
/// @param amount in minor units of the currency
/// @param isKept whether the chef cooks it, or will; not when it was cancelled, declined or
///   refunded
record ClientOrder(
        UUID id,
        Kind kind,
        Instant orderedAt,
        @Nullable Instant visit,
        String title,
        long portions,
        long amount,
        String currency,
        String status,
        boolean isKept) {
    enum Kind {
        BOOKING,
        PLATES
    }

    /// What it is sorted by: when it is cooked, or else when it was ordered.
    Instant at() {
        return visit == null ? orderedAt : visit;
    }
}
