package com.sautai.server.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.sautai.model.meal.MealEventSeats;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Something on a chef's calendar.
///
/// @param type `meal_event` or `service_booking`
/// @param endTime where the duration is known
/// @param ordersCount of a meal event, like the most orders
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CalendarEntry(
        String type,
        long id,
        String title,
        String date,
        @Nullable String time,
        @Nullable String endTime,
        String timezone,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long ordersCount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long maxOrders,
        String status) {

    static CalendarEntry ofEvent(Fields event, Instant now) {
        return new CalendarEntry(
                "meal_event",
                Objects.requireNonNull(event.number("number")),
                event.text("title"),
                event.text("event_date"),
                event.text("event_time"),
                end(event, "event_date", "event_time"),
                event.text("timezone"),
                MealEventSeats.sold(event),
                event.number("max_orders"),
                MealEventStatus.of(event, now).wire());
    }

    static CalendarEntry ofBooking(Fields booking) {
        var tier = booking.text("tier_label");
        var time = booking.text("service_start_time");
        return new CalendarEntry(
                "service_booking",
                Objects.requireNonNull(booking.number("number")),
                booking.text("offering_title") + (tier.isEmpty() ? "" : " – " + tier),
                booking.text("service_date"),
                time.isEmpty() ? null : time,
                end(booking, "service_date", "service_start_time"),
                booking.text("timezone"),
                null,
                null,
                booking.text("status"));
    }

    private static @Nullable String end(Fields record, String date, String time) {
        var day = record.date(date);
        LocalTime start = record.time(time);
        var minutes = record.number("duration_minutes");
        return day == null || start == null || minutes == null
                ? null
                : day.atTime(start)
                        .atZone(ZoneId.of(record.text("timezone")))
                        .plusMinutes(minutes)
                        .toLocalTime()
                        .toString();
    }
}
