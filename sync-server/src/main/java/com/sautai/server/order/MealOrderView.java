package com.sautai.server.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.sautai.model.money.Decimals;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Plates that a guest ordered. Who the guest is and what they must not eat is told to the chef
/// alone.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record MealOrderView(
        long id,
        long orderId,
        EventView mealEvent,
        long quantity,
        String unitPrice,
        String pricePaid,
        long unitPriceCents,
        long pricePaidCents,
        String currency,
        String status,
        boolean isPaid,
        String specialRequests,
        @Nullable Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CustomerView customer) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record EventView(long id, String title, String eventDate, String eventTime, ChefView chef) {}

    record ChefView(long id, String name) {}

    /// @param id the guest's account; `null` when it is gone
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record CustomerView(
            @Nullable Long id,
            String name,
            List<String> allergies,
            List<String> dietaryPreferences) {
        static CustomerView of(Fields order, @Nullable PersonNeeds needs) {
            return new CustomerView(
                    order.number("customer_id"),
                    order.text("customer_name"),
                    needs == null ? List.of() : List.copyOf(needs.allergies()),
                    needs == null ? List.of() : List.copyOf(needs.diets()));
        }
    }

    static MealOrderView of(StoredMealOrder order, @Nullable CustomerView customer) {
        var body = order.body();
        var currency = body.text("currency");
        long unit = whole(body, "unit_price");
        long paid = whole(body, "price_paid");
        return new MealOrderView(
                whole(body, "number"),
                order.orderNumber(),
                order.event(),
                whole(body, "quantity"),
                Decimals.text(unit, currency),
                Decimals.text(paid, currency),
                unit,
                paid,
                currency,
                body.text("status"),
                order.isPaid(),
                body.text("special_requests"),
                body.instant("created_at"),
                customer);
    }

    private static long whole(Fields body, String field) {
        return Objects.requireNonNull(body.number(field), field);
    }
}
