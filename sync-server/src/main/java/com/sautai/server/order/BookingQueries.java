package com.sautai.server.order;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.LEDGER_ENTRY;
import static com.sautai.server.db.Tables.OFFERING;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVICE_ORDER;
import static com.sautai.server.db.Tables.TIER;

import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Reads bookings of tiers.
final class BookingQueries {
    private static final Field<String> CHEF_NAME = KitchenQueries.NAME.as("chef_name");
    private static final Field<Long> EARNED =
            DSL.field(
                            DSL.select(DSL.sum(LEDGER_ENTRY.AMOUNT).cast(SQLDataType.BIGINT))
                                    .from(LEDGER_ENTRY)
                                    .where(
                                            LEDGER_ENTRY.CHEF_ID.eq(CUSTOMER_ORDER.CHEF_ID),
                                            LEDGER_ENTRY.ORDER_ID.eq(CUSTOMER_ORDER.ID),
                                            LEDGER_ENTRY.KIND.ne("payout"),
                                            LEDGER_ENTRY.DELETED_AT.isNull()))
                    .as("earned");

    private final TypeStore bookings;

    BookingQueries(RowStore rows) {
        bookings = rows.of(SyncedType.SERVICE_ORDER);
    }

    long count(Tx tx, BookingFilter filter) {
        return from(tx, List.of(DSL.count()), conditions(filter)).fetchSingle(0, Long.class);
    }

    /// The newest first.
    List<StoredBooking> list(Tx tx, BookingFilter filter, Paging paging) {
        return from(tx, columns(), conditions(filter))
                .orderBy(SERVICE_ORDER.CREATED_AT.desc(), SERVICE_ORDER.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(this::booking);
    }

    Optional<StoredBooking> find(Tx tx, BookingFilter filter, long number) {
        return from(tx, columns(), conditions(filter).and(SERVICE_ORDER.NUMBER.eq(number)))
                .fetchOptional(this::booking);
    }

    private List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(List.of(bookings.columns()));
        columns.addAll(
                List.of(
                        CUSTOMER_ORDER.NUMBER,
                        CUSTOMER_ORDER.IS_PAID,
                        CHEF.ID,
                        CHEF_NAME,
                        OFFERING.NUMBER,
                        TIER.NUMBER,
                        EARNED,
                        SERVICE_ORDER.UPDATED_AT));
        return columns;
    }

    private static SelectConditionStep<Record> from(
            Tx tx, List<? extends SelectFieldOrAsterisk> columns, Condition which) {
        return tx.sql()
                .select(columns)
                .from(CUSTOMER_ORDER)
                .join(SERVICE_ORDER)
                .on(
                        SERVICE_ORDER.CHEF_ID.eq(CUSTOMER_ORDER.CHEF_ID),
                        SERVICE_ORDER.ORDER_ID.eq(CUSTOMER_ORDER.ID))
                .join(CHEF)
                .on(CHEF.ID.eq(SERVICE_ORDER.CHEF_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .leftJoin(OFFERING)
                .on(
                        OFFERING.CHEF_ID.eq(SERVICE_ORDER.CHEF_ID),
                        OFFERING.ID.eq(SERVICE_ORDER.OFFERING_ID))
                .leftJoin(TIER)
                .on(TIER.CHEF_ID.eq(SERVICE_ORDER.CHEF_ID), TIER.ID.eq(SERVICE_ORDER.TIER_ID))
                .where(which, SERVICE_ORDER.DELETED_AT.isNull());
    }

    private static Condition conditions(BookingFilter filter) {
        var which =
                filter.customerId()
                        .map(CUSTOMER_ORDER.CUSTOMER_ID::eq)
                        .orElseGet(() ->
                                SERVICE_ORDER
                                        .CHEF_ID
                                        .eq(filter.chefId().orElseThrow())
                                        .and(SERVICE_ORDER.STATUS.ne("draft")));
        return filter.status().isPresent()
                ? which.and(SERVICE_ORDER.STATUS.eq(filter.status().get()))
                : which;
    }

    private StoredBooking booking(Record row) {
        return new StoredBooking(
                bookings.body(row),
                row.get(CUSTOMER_ORDER.NUMBER),
                row.get(CUSTOMER_ORDER.IS_PAID),
                row.get(CHEF.ID),
                row.get(CHEF_NAME),
                row.get(OFFERING.NUMBER),
                row.get(TIER.NUMBER),
                row.get(EARNED),
                row.get(SERVICE_ORDER.UPDATED_AT));
    }
}
