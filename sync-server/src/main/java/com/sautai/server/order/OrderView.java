package com.sautai.server.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// An order as its guest reads it.
///
/// @param totalAmount in minor units
/// @param type `chef_meal` or `service`
/// @param payments what the guest paid; left out of lists, like the refunds
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record OrderView(
        long id,
        Instant createdAt,
        long totalAmount,
        String currency,
        boolean isPaid,
        String status,
        String type,
        List<? extends OrderItem> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MoneyMoved> payments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MoneyMoved> refunds) {

    /// @param amount in minor units, never negative
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record MoneyMoved(long amount, String currency, Instant occurredAt) {}

    OrderView with(List<? extends OrderItem> others) {
        return new OrderView(
                id,
                createdAt,
                totalAmount,
                currency,
                isPaid,
                status,
                type,
                others,
                payments,
                refunds);
    }

    OrderView with(List<MoneyMoved> paid, List<MoneyMoved> refunded) {
        return new OrderView(
                id, createdAt, totalAmount, currency, isPaid, status, type, items, paid, refunded);
    }
}
