package com.sautai.model.order;

import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// When a booking happens: its agreed time in its own zone, empty until the guest has chosen one.
public final class BookingTimes {
    private BookingTimes() {}

    public static Optional<Instant> starts(Fields booking) {
        var date = booking.date("service_date");
        var time = booking.time("service_start_time");
        return date == null || time == null
                ? Optional.empty()
                : Optional.of(
                        date.atTime(time).atZone(ZoneId.of(booking.text("timezone"))).toInstant());
    }

    public static Optional<Instant> ends(Fields booking) {
        var minutes = booking.number("duration_minutes");
        return starts(booking)
                .map(start ->
                        start.plus(
                                Duration.ofMinutes(
                                        minutes == null
                                                ? BookingRules.USUAL_DURATION_MINUTES
                                                : minutes)));
    }
}
