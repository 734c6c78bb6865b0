package com.sautai.server.meal;

import com.sautai.model.meal.MealEventPrice;
import com.sautai.model.meal.MealEventSeats;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.money.Decimals;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A meal event as everybody may read it: nothing of any guest, nothing of the chef's earnings.
///
/// @param orderCutoffTime the last moment to order
/// @param orderCutoffLocal the same as agreed, in the event's zone
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MealEventView(
        long id,
        ChefView chef,
        String chefName,
        @Nullable MealView meal,
        String mealName,
        String title,
        String description,
        String eventDate,
        String eventTime,
        @Nullable Long durationMinutes,
        Instant orderCutoffTime,
        String orderCutoffLocal,
        long maxOrders,
        long minOrders,
        long ordersCount,
        long seatsLeft,
        String basePrice,
        String currentPrice,
        String minPrice,
        String currency,
        long basePriceCents,
        long currentPriceCents,
        long minPriceCents,
        String specialInstructions,
        String status,
        boolean isAvailable,
        boolean isOverbooked,
        @Nullable Instant cancelledAt,
        String cancelReason,
        String chefTimezone,
        @Nullable Instant createdAt) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record ChefView(long id, String userName) {}

    record MealView(long id, String name, String description) {}

    static MealEventView of(StoredEvent event, Instant now) {
        var body = event.body();
        var meal = event.meal();
        var currency = body.text("currency");
        var status = MealEventStatus.of(body, now);
        long base = whole(body, "base_price");
        long least = whole(body, "min_price");
        long current = MealEventPrice.now(body);
        var fewest = body.number("min_orders");
        return new MealEventView(
                whole(body, "number"),
                new ChefView(event.chef().id(), event.chef().username()),
                event.chef().name(),
                meal == null ? null : new MealView(meal.number(), meal.name(), meal.description()),
                meal == null ? body.text("title") : meal.name(),
                body.text("title"),
                body.text("description"),
                body.text("event_date"),
                body.text("event_time"),
                body.number("duration_minutes"),
                MealEventTimes.cutoff(body),
                body.text("cutoff_date") + " " + body.text("cutoff_time"),
                whole(body, "max_orders"),
                fewest == null ? 1 : fewest,
                MealEventSeats.sold(body),
                MealEventSeats.left(body),
                Decimals.text(base, currency),
                Decimals.text(current, currency),
                Decimals.text(least, currency),
                currency,
                base,
                current,
                least,
                body.text("special_instructions"),
                status.wire(),
                status.takesOrders() && MealEventSeats.left(body) > 0 && !event.onBreak(),
                MealEventSeats.isOverbooked(body),
                body.instant("cancelled_at"),
                body.text("cancel_reason"),
                body.text("timezone"),
                body.instant("created_at"));
    }

    private static long whole(Fields body, String field) {
        return Objects.requireNonNull(body.number(field), field);
    }
}
