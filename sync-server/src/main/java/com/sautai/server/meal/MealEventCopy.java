package com.sautai.server.meal;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The same event on another day, as a draft.
final class MealEventCopy {
    private static final List<String> KEPT =
            List.of(
                    "meal_id",
                    "title",
                    "description",
                    "event_time",
                    "duration_minutes",
                    "cutoff_time",
                    "timezone",
                    "max_orders",
                    "min_orders",
                    "base_price",
                    "min_price",
                    "currency",
                    "special_instructions");

    private MealEventCopy() {}

    /// @param on the new day; where it is not said, the next such day of the week that is to come
    static Fields of(Fields event, Optional<LocalDate> on, Instant now) {
        var day = Objects.requireNonNull(event.date("event_date"));
        var cutoff = Objects.requireNonNull(event.date("cutoff_date"));
        var date =
                on.orElseGet(() ->
                        nextWeek(day, LocalDate.ofInstant(now, ZoneId.of(event.text("timezone")))));
        return event.only(KEPT)
                .with("event_date", date)
                .with("cutoff_date", date.minusDays(ChronoUnit.DAYS.between(cutoff, day)))
                .with("created_at", now);
    }

    private static LocalDate nextWeek(LocalDate day, LocalDate today) {
        long weeks = Math.max(0, Math.floorDiv(ChronoUnit.DAYS.between(day, today), 7));
        return day.plusWeeks(weeks + 1);
    }
}
