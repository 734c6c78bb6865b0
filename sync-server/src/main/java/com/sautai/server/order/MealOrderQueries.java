package com.sautai.server.order;

import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.MEAL_ORDER;

import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Reads orders of plates.
final class MealOrderQueries {
    static final SoldQueries SOLD =
            new SoldQueries(
                    MEAL_ORDER,
                    MEAL_ORDER
                            .CHEF_ID
                            .eq(CUSTOMER_ORDER.CHEF_ID)
                            .and(MEAL_ORDER.ORDER_ID.eq(CUSTOMER_ORDER.ID)));

    /// Whether the event beside plates is theirs.
    static final Condition IS_OF_EVENT =
            MEAL_EVENT
                    .CHEF_ID
                    .eq(MEAL_ORDER.CHEF_ID)
                    .and(MEAL_EVENT.ID.eq(MEAL_ORDER.MEAL_EVENT_ID));

    private final TypeStore mealOrders;

    MealOrderQueries(RowStore rows) {
        mealOrders = rows.of(SyncedType.MEAL_ORDER);
    }

    long count(Tx tx, MealOrderFilter filter) {
        return SOLD.count(tx, conditions(filter));
    }

    /// The newest first.
    List<StoredMealOrder> list(Tx tx, MealOrderFilter filter, Paging paging) {
        var columns = new ArrayList<Field<?>>(List.of(mealOrders.columns()));
        columns.addAll(
                List.of(
                        MEAL_EVENT.NUMBER,
                        MEAL_EVENT.TITLE,
                        MEAL_EVENT.EVENT_DATE,
                        MEAL_EVENT.EVENT_TIME));
        return SOLD.with(tx, columns)
                .join(MEAL_EVENT)
                .on(IS_OF_EVENT)
                .where(conditions(filter))
                .orderBy(MEAL_ORDER.CREATED_AT.desc(), MEAL_ORDER.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(this::order);
    }

    boolean hasEvent(Tx tx, long chefId, long number) {
        return tx.sql()
                .fetchExists(
                        MEAL_EVENT,
                        MEAL_EVENT.NUMBER.eq(number),
                        MEAL_EVENT.CHEF_ID.eq(chefId),
                        MEAL_EVENT.DELETED_AT.isNull());
    }

    private static Condition conditions(MealOrderFilter filter) {
        var which =
                filter.customerId()
                        .map(CUSTOMER_ORDER.CUSTOMER_ID::eq)
                        .orElseGet(() -> MEAL_ORDER.CHEF_ID.eq(filter.chefId().orElseThrow()));
        return which.and(MEAL_ORDER.DELETED_AT.isNull())
                .and(
                        filter.event()
                                .map(event -> MEAL_ORDER.MEAL_EVENT_ID.eq(idOf(event)))
                                .orElse(DSL.noCondition()));
    }

    private static Select<Record1<UUID>> idOf(long event) {
        return DSL.select(MEAL_EVENT.ID).from(MEAL_EVENT).where(MEAL_EVENT.NUMBER.eq(event));
    }

    private StoredMealOrder order(Record row) {
        return new StoredMealOrder(
                mealOrders.body(row),
                row.get(CUSTOMER_ORDER.NUMBER),
                row.get(CUSTOMER_ORDER.IS_PAID),
                new MealOrderView.EventView(
                        row.get(MEAL_EVENT.NUMBER),
                        row.get(MEAL_EVENT.TITLE),
                        row.get(MEAL_EVENT.EVENT_DATE).toString(),
                        row.get(MEAL_EVENT.EVENT_TIME).toString(),
                        new MealOrderView.ChefView(
                                row.get(CHEF.ID), row.get(SoldQueries.CHEF_NAME))));
    }
}
