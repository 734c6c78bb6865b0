package com.sautai.server.sync;

import com.sautai.model.lead.PersonKey;
import com.sautai.model.meal.MealEventRules;
import com.sautai.model.order.BookingRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the server keeps beside a record to find it by: computed from the record whenever it is
/// written, whoever writes it.
final class DerivedColumns {
    private DerivedColumns() {}

    /// @param at when it is written
    /// @return by column name; always the same names for a type
    static SortedMap<String, @Nullable Object> of(SyncedType type, Fields body, Instant at) {
        var columns = new TreeMap<String, @Nullable Object>();
        switch (type) {
            case LEAD -> {
                columns.put("updated_at", at);
                columns.put("email_key", PersonKey.ofEmail(body.text("email")).orElse(null));
                columns.put("phone_key", PersonKey.ofPhone(body.text("phone")).orElse(null));
            }
            case PROFILE -> {
                columns.put("updated_at", at);
                columns.put(
                        "search_text",
                        words(body, "display_name", "city", "bio", "experience")
                                + countryName(body));
                columns.put(
                        "is_listed",
                        body.flag("is_live") && body.flag("is_verified") && !body.isDeleted());
            }
            case MEAL_EVENT -> {
                var starts = instant(body, "event_date", "event_time");
                columns.put("updated_at", at);
                columns.put("starts_at", starts);
                columns.put("ends_at", end(starts, body, MealEventRules.USUAL_DURATION_MINUTES));
                columns.put("cutoff_at", instant(body, "cutoff_date", "cutoff_time"));
            }
            case SERVICE_ORDER -> {
                var starts = instant(body, "service_date", "service_start_time");
                columns.put("updated_at", at);
                columns.put("starts_at", starts);
                columns.put("ends_at", end(starts, body, BookingRules.USUAL_DURATION_MINUTES));
            }
            case WAITLIST_ENTRY ->
                    columns.put("in_line", body.get("unsubscribed_at") == null ? true : null);
            case OFFERING, ORDER, MEAL_ORDER -> columns.put("updated_at", at);
            case INTERACTION, CONFLICT, SERVING_AREA, PHOTO, TIER, MEAL, LEDGER_ENTRY -> {}
        }
        return columns;
    }

    private static String words(Fields body, String... fields) {
        return Stream.of(fields)
                .map(body::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String countryName(Fields body) {
        var country = body.text("country");
        return country.isEmpty()
                ? ""
                : " "
                        + Locale.of("", country)
                                .getDisplayCountry(Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant instant(Fields body, String date, String time) {
        var day = body.date(date);
        var hour = body.time(time);
        return day == null || hour == null
                ? null
                : day.atTime(hour).atZone(ZoneId.of(body.text("timezone"))).toInstant();
    }

    private static @Nullable Instant end(@Nullable Instant starts, Fields body, long usual) {
        var minutes = body.number("duration_minutes");
        return starts == null
                ? null
                : starts.plus(Duration.ofMinutes(minutes == null ? usual : minutes));
    }
}
