package com.sautai.server.order;

import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.LEDGER_ENTRY;
import static com.sautai.server.db.Tables.OFFERING;
import static com.sautai.server.db.Tables.SERVICE_ORDER;
import static com.sautai.server.db.Tables.TIER;

import com.sautai.model.sync.SyncedType;
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
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Reads bookings of tiers.
final class BookingQueries {
    static final SoldQueries SOLD =
            new SoldQueries(
                    SERVICE_ORDER,
                    SERVICE_ORDER
                            .CHEF_ID
                            .eq(CUSTOMER_ORDER.CHEF_ID)
                            .and(SERVICE_ORDER.ORDER_ID.eq(CUSTOMER_ORDER.ID)));

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
        return SOLD.count(tx, conditions(filter));
    }

    /// The newest first.
    List<StoredBooking> list(Tx tx, BookingFilter filter, Paging paging) {
        return from(tx, conditions(filter))
                .orderBy(SERVICE_ORDER.CREATED_AT.desc(), SERVICE_ORDER.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(this::booking);
    }

    Optional<StoredBooking> find(Tx tx, BookingFilter filter, long number) {
        return from(tx, conditions(filter).and(SERVICE_ORDER.NUMBER.eq(number)))
                .fetchOptional(this::booking);
    }

    private SelectConditionStep<Record> from(Tx tx, Condition which) {
        var columns = new ArrayList<Field<?>>(List.of(bookings.columns()));
        columns.addAll(List.of(OFFERING.NUMBER, TIER.NUMBER, EARNED, SERVICE_ORDER.UPDATED_AT));
        return SOLD.with(tx, columns)
                .leftJoin(OFFERING)
                .on(
                        OFFERING.CHEF_ID.eq(SERVICE_ORDER.CHEF_ID),
                        OFFERING.ID.eq(SERVICE_ORDER.OFFERING_ID))
                .leftJoin(TIER)
                .on(TIER.CHEF_ID.eq(SERVICE_ORDER.CHEF_ID), TIER.ID.eq(SERVICE_ORDER.TIER_ID))
                .where(which);
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
        return which.and(SERVICE_ORDER.DELETED_AT.isNull())
                .and(filter.status().map(SERVICE_ORDER.STATUS::eq).orElse(DSL.noCondition()));
    }

    private StoredBooking booking(Record row) {
        return new StoredBooking(
                bookings.body(row),
                row.get(CUSTOMER_ORDER.NUMBER),
                row.get(CUSTOMER_ORDER.IS_PAID),
                row.get(CHEF.ID),
                row.get(SoldQueries.CHEF_NAME),
                row.get(OFFERING.NUMBER),
                row.get(TIER.NUMBER),
                row.get(EARNED),
                row.get(SERVICE_ORDER.UPDATED_AT));
    }
}
