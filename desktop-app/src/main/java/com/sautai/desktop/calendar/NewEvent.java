package com.sautai.desktop.calendar;

import com.sautai.model.meal.MealEventRules;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// What a meal event begins with when the chef points at a time.
final class NewEvent {
    private static final long PLATES = 10;

    private NewEvent() {}

    /// Guests may order until the day before, or until an hour before when that is sooner.
    static Fields at(LocalDateTime start, ZoneId zone, String currency, Instant now) {
        var dayBefore = start.minusDays(1);
        boolean late = !dayBefore.atZone(zone).toInstant().isAfter(now);
        var cutoff = late ? start.minusHours(1) : dayBefore;
        return Fields.of("event_date", start.toLocalDate())
                .with("event_time", start.toLocalTime())
                .with("duration_minutes", MealEventRules.USUAL_DURATION_MINUTES)
                .with("cutoff_date", cutoff.toLocalDate())
                .with("cutoff_time", cutoff.toLocalTime())
                .with("timezone", zone.getId())
                .with("max_orders", PLATES)
                .with("currency", currency)
                .with("created_at", now.truncatedTo(ChronoUnit.MILLIS));
    }
}
