package com.sautai.server.order;

import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.LEDGER_ENTRY;

import com.sautai.server.order.OrderView.MoneyMoved;
import com.sautai.server.platform.Tx;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Reads a guest's orders, one entry for each.
final class OrderQueries {
    private final OrderItemQueries items = new OrderItemQueries();

    long count(Tx tx, long accountId, Optional<String> status) {
        return tx.sql()
                .select(DSL.count())
                .from(CUSTOMER_ORDER)
                .where(of(accountId, status))
                .fetchSingle(0, Long.class);
    }

    /// The newest first, their items in brief.
    List<OrderView> list(Tx tx, long accountId, Optional<String> status, int limit, long offset) {
        var orders =
                tx.sql()
                        .selectFrom(CUSTOMER_ORDER)
                        .where(of(accountId, status))
                        .orderBy(CUSTOMER_ORDER.CREATED_AT.desc(), CUSTOMER_ORDER.NUMBER.desc())
                        .limit(limit)
                        .offset(offset)
                        .fetch(OrderQueries::order);
        var found = items.of(tx, orders.stream().map(OrderView::id).toList());
        return orders.stream()
                .map(order ->
                        order.with(
                                found.stream()
                                        .filter(item -> item.order() == order.id())
                                        .map(OrderItem::brief)
                                        .toList()))
                .toList();
    }

    /// One order with all that belongs to it.
    Optional<OrderView> find(Tx tx, long accountId, long number) {
        return tx.sql()
                .selectFrom(CUSTOMER_ORDER)
                .where(of(accountId, Optional.empty()), CUSTOMER_ORDER.NUMBER.eq(number))
                .fetchOptional(OrderQueries::order)
                .map(order ->
                        order.with(items.of(tx, List.of(number)))
                                .with(moved(tx, number, "charge"), moved(tx, number, "refund")));
    }

    private static List<MoneyMoved> moved(Tx tx, long order, String kind) {
        return tx.sql()
                .select(
                        DSL.abs(LEDGER_ENTRY.AMOUNT),
                        LEDGER_ENTRY.CURRENCY,
                        LEDGER_ENTRY.OCCURRED_AT)
                .from(CUSTOMER_ORDER)
                .join(LEDGER_ENTRY)
                .on(
                        LEDGER_ENTRY.CHEF_ID.eq(CUSTOMER_ORDER.CHEF_ID),
                        LEDGER_ENTRY.ORDER_ID.eq(CUSTOMER_ORDER.ID))
                .where(
                        CUSTOMER_ORDER.NUMBER.eq(order),
                        LEDGER_ENTRY.KIND.eq(kind),
                        LEDGER_ENTRY.DELETED_AT.isNull())
                .orderBy(LEDGER_ENTRY.OCCURRED_AT)
                .fetch(row -> new MoneyMoved(row.value1(), row.value2(), row.value3()));
    }

    private static Condition of(long accountId, Optional<String> status) {
        return CUSTOMER_ORDER
                .CUSTOMER_ID
                .eq(accountId)
                .and(CUSTOMER_ORDER.DELETED_AT.isNull())
                .and(status.map(CUSTOMER_ORDER.STATUS::eq).orElse(DSL.noCondition()));
    }

    private static OrderView order(Record row) {
        return new OrderView(
                row.get(CUSTOMER_ORDER.NUMBER),
                row.get(CUSTOMER_ORDER.CREATED_AT),
                row.get(CUSTOMER_ORDER.TOTAL_AMOUNT),
                row.get(CUSTOMER_ORDER.CURRENCY),
                row.get(CUSTOMER_ORDER.IS_PAID),
                row.get(CUSTOMER_ORDER.STATUS),
                row.get(CUSTOMER_ORDER.KIND),
                List.of(),
                null,
                null);
    }
}
