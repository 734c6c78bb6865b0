package com.sautai.server.order;

import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.MEAL_ORDER;
import static com.sautai.server.db.Tables.SERVICE_ORDER;

import com.sautai.server.platform.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads the items of orders.
final class OrderItemQueries {
    /// @param orders their numbers; a page of them
    List<OrderItem> of(Tx tx, List<Long> orders) {
        var items = new ArrayList<OrderItem>();
        if (!orders.isEmpty()) {
            items.addAll(plates(tx, orders));
            items.addAll(bookings(tx, orders));
        }
        return items;
    }

    private static List<OrderItem> plates(Tx tx, List<Long> orders) {
        var columns = new ArrayList<Field<?>>(List.of(MEAL_ORDER.fields()));
        columns.addAll(
                List.of(
                        MEAL_EVENT.NUMBER,
                        MEAL_EVENT.TITLE,
                        MEAL_EVENT.EVENT_DATE,
                        MEAL_EVENT.EVENT_TIME,
                        MEAL_EVENT.TIMEZONE));
        return MealOrderQueries.SOLD
                .with(tx, columns)
                .join(MEAL_EVENT)
                .on(MealOrderQueries.IS_OF_EVENT)
                .where(CUSTOMER_ORDER.NUMBER.in(orders), MEAL_ORDER.DELETED_AT.isNull())
                .orderBy(MEAL_ORDER.NUMBER)
                .fetch(OrderItemQueries::plates);
    }

    private static OrderItem plates(Record row) {
        long quantity = row.get(MEAL_ORDER.QUANTITY);
        return new OrderItem.Plates(
                row.get(CUSTOMER_ORDER.NUMBER),
                OrderItem.platesLabel(row.get(MEAL_EVENT.TITLE), quantity),
                row.get(MEAL_EVENT.EVENT_DATE).toString(),
                row.get(MEAL_EVENT.EVENT_TIME).toString(),
                row.get(MEAL_EVENT.TIMEZONE),
                row.get(SoldQueries.CHEF_NAME),
                row.get(CHEF.ID),
                row.get(MEAL_ORDER.NUMBER),
                row.get(MEAL_EVENT.NUMBER),
                quantity,
                row.get(MEAL_ORDER.UNIT_PRICE),
                row.get(MEAL_ORDER.PRICE_PAID),
                row.get(MEAL_ORDER.STATUS),
                Objects.requireNonNullElse(row.get(MEAL_ORDER.SPECIAL_REQUESTS), ""));
    }

    private static List<OrderItem> bookings(Tx tx, List<Long> orders) {
        return BookingQueries.SOLD
                .with(tx, List.of(SERVICE_ORDER.fields()))
                .where(CUSTOMER_ORDER.NUMBER.in(orders), SERVICE_ORDER.DELETED_AT.isNull())
                .orderBy(SERVICE_ORDER.NUMBER)
                .fetch(OrderItemQueries::booking);
    }

    private static OrderItem booking(Record row) {
        return new OrderItem.Booking(
                row.get(CUSTOMER_ORDER.NUMBER),
                OrderItem.bookingLabel(
                        row.get(SERVICE_ORDER.OFFERING_TITLE), row.get(SERVICE_ORDER.TIER_LABEL)),
                text(row.get(SERVICE_ORDER.SERVICE_DATE)),
                text(row.get(SERVICE_ORDER.SERVICE_START_TIME)),
                row.get(SERVICE_ORDER.TIMEZONE),
                row.get(SoldQueries.CHEF_NAME),
                row.get(CHEF.ID),
                row.get(SERVICE_ORDER.NUMBER),
                row.get(SERVICE_ORDER.HOUSEHOLD_SIZE),
                row.get(SERVICE_ORDER.AMOUNT),
                row.get(SERVICE_ORDER.STATUS),
                Objects.requireNonNullElse(row.get(SERVICE_ORDER.SPECIAL_REQUESTS), ""));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
