package com.sautai.server.bench;

import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.LEDGER_ENTRY;
import static com.sautai.server.db.Tables.MEAL_ORDER;
import static com.sautai.server.db.Tables.SERVICE_ORDER;

import com.sautai.server.platform.Tx;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// A town's orders of the last months: plates and bookings in turns, all paid.
final class BenchOrders {
    private static final long PRICE = 8_000;

    private final BenchRows orders;
    private final BenchRows plates;
    private final BenchRows bookings;
    private final BenchRows ledger;

    BenchOrders(Tx tx) {
        orders =
                new BenchRows(
                                tx,
                                CUSTOMER_ORDER.CHEF_ID,
                                CUSTOMER_ORDER.ID,
                                CUSTOMER_ORDER.KIND,
                                CUSTOMER_ORDER.CUSTOMER_ID,
                                CUSTOMER_ORDER.CREATED_AT)
                        .with(CUSTOMER_ORDER.STATUS, "confirmed")
                        .with(CUSTOMER_ORDER.CURRENCY, "USD")
                        .with(CUSTOMER_ORDER.TOTAL_AMOUNT, PRICE)
                        .with(CUSTOMER_ORDER.IS_PAID, true);
        plates =
                new BenchRows(
                                tx,
                                MEAL_ORDER.CHEF_ID,
                                MEAL_ORDER.ID,
                                MEAL_ORDER.ORDER_ID,
                                MEAL_ORDER.MEAL_EVENT_ID,
                                MEAL_ORDER.CUSTOMER_ID,
                                MEAL_ORDER.CREATED_AT)
                        .with(MEAL_ORDER.CUSTOMER_NAME, "Gus Guest")
                        .with(MEAL_ORDER.QUANTITY, 2L)
                        .with(MEAL_ORDER.UNIT_PRICE, PRICE / 2)
                        .with(MEAL_ORDER.PRICE_PAID, PRICE)
                        .with(MEAL_ORDER.CURRENCY, "USD")
                        .with(MEAL_ORDER.STATUS, "confirmed");
        bookings =
                new BenchRows(
                                tx,
                                SERVICE_ORDER.CHEF_ID,
                                SERVICE_ORDER.ID,
                                SERVICE_ORDER.ORDER_ID,
                                SERVICE_ORDER.OFFERING_ID,
                                SERVICE_ORDER.CUSTOMER_ID,
                                SERVICE_ORDER.SERVICE_DATE,
                                SERVICE_ORDER.STARTS_AT,
                                SERVICE_ORDER.ENDS_AT,
                                SERVICE_ORDER.CREATED_AT)
                        .with(SERVICE_ORDER.OFFERING_TITLE, "Weekly Prep")
                        .with(SERVICE_ORDER.SERVICE_TYPE, "weekly_prep")
                        .with(SERVICE_ORDER.TIER_LABEL, "4 dinners")
                        .with(SERVICE_ORDER.CUSTOMER_NAME, "Gus Guest")
                        .with(SERVICE_ORDER.HOUSEHOLD_SIZE, 3L)
                        .with(SERVICE_ORDER.SERVICE_START_TIME, LocalTime.of(10, 0))
                        .with(SERVICE_ORDER.TIMEZONE, "UTC")
                        .with(SERVICE_ORDER.AMOUNT, PRICE)
                        .with(SERVICE_ORDER.CURRENCY, "USD")
                        .with(SERVICE_ORDER.STATUS, "confirmed");
        ledger =
                new BenchRows(
                                tx,
                                LEDGER_ENTRY.CHEF_ID,
                                LEDGER_ENTRY.ID,
                                LEDGER_ENTRY.ORDER_ID,
                                LEDGER_ENTRY.SOURCE_ID,
                                LEDGER_ENTRY.OCCURRED_AT)
                        .with(LEDGER_ENTRY.KIND, "charge")
                        .with(LEDGER_ENTRY.AMOUNT, PRICE)
                        .with(LEDGER_ENTRY.CURRENCY, "USD");
    }

    /// A year of orders: bookings are for half a year before and after today.
    void write(BenchTown town, LocalDate today) {
        for (long order = 0; order < town.orders(); order++) {
            long chef = town.chefOf(order);
            long guest = town.guestOf(order);
            var id = BenchTown.id(4, order);
            var at =
                    today.atTime(9, 0)
                            .toInstant(ZoneOffset.UTC)
                            .minus(Duration.ofMinutes(order * 31 % (365 * 24 * 60)));
            boolean isBooking = order / 7 % 2 == 0;
            orders.add(chef, id, isBooking ? "service" : "chef_meal", guest, at);
            ledger.add(chef, BenchTown.id(6, order), id, "ch_" + order, at);
            if (isBooking) {
                var day = today.plusDays(order * 13 % 365 - 182);
                var starts = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
                bookings.add(
                        chef,
                        BenchTown.id(5, order),
                        id,
                        BenchTown.offering(order),
                        guest,
                        day,
                        starts,
                        starts.plus(Duration.ofHours(3)),
                        at);
            } else {
                plates.add(chef, BenchTown.id(5, order), id, BenchTown.event(order), guest, at);
            }
        }
        orders.write();
        plates.write();
        bookings.write();
        ledger.write();
    }
}
