package com.sautai.server.meal;

import com.sautai.model.money.Decimals;
import com.sautai.model.sync.Fields;
import com.sautai.server.platform.Input;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads what a request brings for a meal event; only what it names is changed.
final class MealEventInput {
    private static final int LONGEST = 20_000;
    private static final String LOCAL =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";
    private static final List<String> STATUSES =
            List.of(
                    "draft",
                    "scheduled",
                    "open",
                    "closed",
                    "in_progress",
                    "completed",
                    "cancelled");

    private final Input input;
    private final ZoneId zone;
    private final String currency;
    private Fields set = Fields.NONE;

    /// @param zone where the event's times are agreed
    private MealEventInput(Input input, ZoneId zone, String currency) {
        this.input = input;
        this.zone = zone;
        this.currency = currency;
    }

    /// @param meal the number of a meal of the chef's
    /// @param status what the chef wants the event to be
    record Wanted(Fields set, Optional<Long> meal, Optional<String> status) {}

    static Wanted create(Input input, ZoneId zone, String currency) {
        var reading = new MealEventInput(input, zone, currency);
        var wanted = reading.read();
        input.required("order_cutoff_time", Optional.ofNullable(wanted.set().get("cutoff_date")));
        input.required("base_price", Optional.ofNullable(wanted.set().get("base_price")));
        input.check();
        return wanted;
    }

    /// @param event as it is
    static Wanted update(Input input, Fields event) {
        var reading =
                new MealEventInput(
                        input, ZoneId.of(event.text("timezone")), event.text("currency"));
        var wanted = reading.read();
        input.check();
        return wanted;
    }

    private Wanted read() {
        text("title");
        text("description");
        text("special_instructions");
        put("event_date", input.date("event_date").orElse(null));
        put("event_time", input.time("event_time").orElse(null));
        put("duration_minutes", input.whole("duration_minutes", 1, 100_000).orElse(null));
        put("max_orders", input.whole("max_orders", 1, 1_000_000).orElse(null));
        put("min_orders", input.whole("min_orders", 0, 1_000_000).orElse(null));
        cutoff();
        price("base_price");
        price("min_price");
        return new Wanted(
                set, input.whole("meal", 1, Long.MAX_VALUE), input.oneOf("status", STATUSES));
    }

    private void text(String field) {
        put(field, input.text(field, LONGEST).orElse(null));
    }

    private void put(String field, @Nullable Object value) {
        if (input.has(field)) {
            set = set.with(field, value);
        }
    }

    /// `2026-11-20 18:00` in the event's zone, or a moment with its own offset.
    private void cutoff() {
        input.text("order_cutoff_time", 100)
                .flatMap(this::local)
                .ifPresent(at ->
                        set =
                                set.with("cutoff_date", at.toLocalDate())
                                        .with("cutoff_time", at.toLocalTime()));
    }

    private Optional<LocalDateTime> local(String text) {
        try {
            var at =
                    text.matches(LOCAL)
                            ? LocalDateTime.parse(text.replace(' ', 'T'))
                            : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
            if (at.getYear() >= 1 && at.getYear() <= 9999) {
                return Optional.of(at);
            }
        } catch (DateTimeException notATime) {
            // Answered below, like a time out of range.
        }
        return input.wrong(
                "order_cutoff_time",
                "wrong_type",
                "order_cutoff_time must be a time such as 2026-11-20 18:00.");
    }

    /// Minor units where the request has them, else a decimal number of the currency.
    private void price(String field) {
        var cents = input.whole(field + "_cents", 1, Integer.MAX_VALUE);
        if (cents.isPresent()) {
            set = set.with(field, cents.get());
            return;
        }
        var value = input.fields(List.of(field)).get(field);
        if (value == null) {
            return;
        }
        var amount =
                switch (value) {
                    case String text -> Decimals.minor(text.strip(), currency);
                    case Long whole -> Decimals.minor(whole.toString(), currency);
                    case Double number ->
                            Decimals.minor(BigDecimal.valueOf(number).toPlainString(), currency);
                    default -> OptionalLong.empty();
                };
        if (amount.isPresent()) {
            set = set.with(field, amount.getAsLong());
        } else {
            input.wrong(
                    field,
                    "wrong_type",
                    field + " must be an amount such as " + Decimals.text(2500, currency) + ".");
        }
    }
}
