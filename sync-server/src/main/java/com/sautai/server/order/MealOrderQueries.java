package com.sautai.server.order;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.MEAL_ORDER;
import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;

/// Reads orders of plates.
final class MealOrderQueries {
    private static final Field<String> CHEF_NAME = KitchenQueries.NAME.as("chef_name");

    private final TypeStore mealOrders;

    MealOrderQueries(RowStore rows) {
        mealOrders = rows.of(SyncedType.MEAL_ORDER);
    }

    long count(Tx tx, MealOrderFilter filter) {
        return from(tx, List.of(DSL.count()), filter).fetchSingle(0, Long.class);
    }

    /// The newest first.
    List<StoredMealOrder> list(Tx tx, MealOrderFilter filter, Paging paging) {
        var columns = new ArrayList<Field<?>>(List.of(mealOrders.columns()));
        columns.addAll(
                List.of(
                        CUSTOMER_ORDER.NUMBER,
                        CUSTOMER_ORDER.IS_PAID,
                        MEAL_EVENT.NUMBER,
                        MEAL_EVENT.TITLE,
                        MEAL_EVENT.EVENT_DATE,
                        MEAL_EVENT.EVENT_TIME,
                        CHEF.ID,
                        CHEF_NAME));
        return from(tx, columns, filter)
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

    private static SelectConditionStep<Record> from(
            Tx tx, List<? extends SelectFieldOrAsterisk> columns, MealOrderFilter filter) {
        return tx.sql()
                .select(columns)
                .from(CUSTOMER_ORDER)
                .join(MEAL_ORDER)
                .on(
                        MEAL_ORDER.CHEF_ID.eq(CUSTOMER_ORDER.CHEF_ID),
                        MEAL_ORDER.ORDER_ID.eq(CUSTOMER_ORDER.ID))
                .join(MEAL_EVENT)
                .on(
                        MEAL_EVENT.CHEF_ID.eq(MEAL_ORDER.CHEF_ID),
                        MEAL_EVENT.ID.eq(MEAL_ORDER.MEAL_EVENT_ID))
                .join(CHEF)
                .on(CHEF.ID.eq(MEAL_ORDER.CHEF_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .where(conditions(filter), MEAL_ORDER.DELETED_AT.isNull());
    }

    private static Condition conditions(MealOrderFilter filter) {
        var which =
                filter.customerId()
                        .map(CUSTOMER_ORDER.CUSTOMER_ID::eq)
                        .orElseGet(() -> MEAL_ORDER.CHEF_ID.eq(filter.chefId().orElseThrow()));
        return filter.event().isPresent()
                ? which.and(MEAL_EVENT.NUMBER.eq(filter.event().get()))
                : which;
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
                        new MealOrderView.ChefView(row.get(CHEF.ID), row.get(CHEF_NAME))));
    }
}
