package com.sautai.model.meal;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.account.Zones;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What a meal event may hold.
public final class MealEventRules {
    /// How long an event takes where it does not say.
    public static final long USUAL_DURATION_MINUTES = 120;

    private static final long LARGEST_AMOUNT = 99_999_999L;

    private MealEventRules() {}

    public static List<Problem> problems(Fields event) {
        var problems = problemsOfFields(event);
        return problems.isEmpty() ? problemsOfTimes(event) : problems;
    }

    /// Whether the event is still to come at some moment, its cutoff included: asked when it is
    /// published and when its times are changed afterwards.
    public static List<Problem> problemsWhenPublished(Fields event, Instant at) {
        return new Checks(event)
                .when(
                        !MealEventTimes.cutoff(event).isAfter(at),
                        "cutoff_date",
                        "out_of_range",
                        "The last moment to order must be in the future when the event is published.")
                .when(
                        !MealEventTimes.starts(event).isAfter(at),
                        "event_date",
                        "out_of_range",
                        "The event must be in the future when it is published.")
                .problems();
    }

    private static List<Problem> problemsOfTimes(Fields event) {
        var problems = new ArrayList<Problem>();
        if (!MealEventTimes.cutoff(event).isBefore(MealEventTimes.starts(event))) {
            problems.add(
                    new Problem(
                            "cutoff_date",
                            "out_of_range",
                            "The last moment to order must be before the event."));
        }
        var published = event.instant("published_at");
        if (published != null) {
            problems.addAll(problemsWhenPublished(event, published));
        }
        return problems;
    }

    private static List<Problem> problemsOfFields(Fields event) {
        var least = event.number("min_price");
        var base = event.number("base_price");
        var fewest = event.number("min_orders");
        var most = event.number("max_orders");
        return new Checks(event)
                .required(
                        "title",
                        "event_date",
                        "event_time",
                        "cutoff_date",
                        "cutoff_time",
                        "timezone",
                        "max_orders",
                        "base_price",
                        "min_price",
                        "currency",
                        "created_at")
                .longest("title", 255)
                .longest("description", 10_000)
                .longest("special_instructions", 10_000)
                .longest("cancel_reason", 1_000)
                .between("duration_minutes", 1, 7 * 24 * 60)
                .between("max_orders", 1, 100_000)
                .between("min_orders", 0, 100_000)
                .between("base_price", 1, LARGEST_AMOUNT)
                .between("min_price", 1, LARGEST_AMOUNT)
                .multipleOf("base_price", Currencies.step(event.text("currency")))
                .multipleOf("min_price", Currencies.step(event.text("currency")))
                .when(
                        least != null && least < Currencies.least(event.text("currency")),
                        "min_price",
                        "out_of_range",
                        "min_price must be at least "
                                + Currencies.least(event.text("currency"))
                                + " in "
                                + event.text("currency")
                                + ".")
                .when(
                        fewest != null && most != null && fewest > most,
                        "min_orders",
                        "out_of_range",
                        "min_orders must not be more than max_orders.")
                .when(
                        least != null && base != null && least > base,
                        "min_price",
                        "out_of_range",
                        "min_price must not be more than base_price.")
                .when(
                        !event.text("currency").isEmpty()
                                && !Currencies.isCurrency(event.text("currency")),
                        "currency",
                        "not_allowed",
                        "currency must be a code such as EUR.")
                .when(
                        !event.text("timezone").isEmpty() && !Zones.isZone(event.text("timezone")),
                        "timezone",
                        "not_allowed",
                        "timezone must be one such as Europe/Berlin.")
                .when(
                        event.get("cancelled_at") != null && event.text("cancel_reason").isEmpty(),
                        "cancel_reason",
                        "required",
                        "Say why the event is cancelled.")
                .problems();
    }
}
