package com.sautai.model.meal;

import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/// When a meal event happens: its agreed times in its own zone. A time that the clocks skip is
/// moved on by as much as they skip; of one that comes twice, the first is meant.
public final class MealEventTimes {
    private MealEventTimes() {}

    public static Instant starts(Fields event) {
        return at(event, "event_date", "event_time").toInstant();
    }

    public static Instant ends(Fields event) {
        return starts(event).plus(duration(event));
    }

    public static Instant cutoff(Fields event) {
        return at(event, "cutoff_date", "cutoff_time").toInstant();
    }

    public static Duration duration(Fields event) {
        var minutes = event.number("duration_minutes");
        return Duration.ofMinutes(
                minutes == null ? MealEventRules.USUAL_DURATION_MINUTES : minutes);
    }

    private static ZonedDateTime at(Fields event, String date, String time) {
        return Objects.requireNonNull(event.date(date), date)
                .atTime(Objects.requireNonNull(event.time(time), time))
                .atZone(ZoneId.of(event.text("timezone")));
    }
}
