package com.sautai.server.order;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.platform.Tx;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// What was sold, plates or bookings, joined with its order and with the chef.
///
/// @param items the table, which has the key of its order
/// @param isOf whether an item is of the order beside it
record SoldQueries(Table<?> items, Condition isOf) {
    /// What guests call the chef.
    static final Field<String> CHEF_NAME = KitchenQueries.NAME.as("chef_name");

    /// The order, the item and the chef in a row.
    ///
    /// @param columns besides the order's number, whether it is paid, the chef's id and name
    SelectOnConditionStep<Record> with(Tx tx, Collection<? extends Field<?>> columns) {
        var all =
                Stream.concat(
                                Stream.of(
                                        CUSTOMER_ORDER.NUMBER,
                                        CUSTOMER_ORDER.IS_PAID,
                                        CHEF.ID,
                                        CHEF_NAME),
                                columns.stream())
                        .toList();
        return joined(tx.sql().select(all))
                .join(CHEF)
                .on(CHEF.ID.eq(CUSTOMER_ORDER.CHEF_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID));
    }

    /// Only how many: the chefs are not looked at.
    long count(Tx tx, Condition... which) {
        return joined(tx.sql().select(Arrays.asList(DSL.count())))
                .where(which)
                .fetchSingle(0, Long.class);
    }

    private SelectOnConditionStep<Record> joined(SelectSelectStep<Record> select) {
        return select.from(CUSTOMER_ORDER).join(items).on(isOf);
    }
}
