package com.sautai.model.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// What holds for a booking of a tier.
public final class BookingRules {
    /// How long a booking takes where its tier does not say.
    public static final long USUAL_DURATION_MINUTES = 120;

    private BookingRules() {}

    /// Whether a booking leaves the chef the notice they ask for: so many hours really have to
    /// pass, also on a day when the clocks are changed.
    ///
    /// @param start as agreed, in the chef's zone
    public static boolean leavesNotice(
            LocalDateTime start, ZoneId zone, long noticeHours, Instant now) {
        return !start.atZone(zone).toInstant().isBefore(now.plus(Duration.ofHours(noticeHours)));
    }
}
