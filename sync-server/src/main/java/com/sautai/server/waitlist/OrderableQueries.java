package com.sautai.server.waitlist;

import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.WAITLIST_NOTICE;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The events that guests may order from at a moment.
final class OrderableQueries {
    /// @param date day and times as agreed, in the zone beside them
    record Event(
            UUID id,
            String title,
            LocalDate date,
            LocalTime time,
            LocalDate cutoffDate,
            LocalTime cutoffTime,
            String timezone) {}

    int count(Tx tx, long chefId, Instant now) {
        return tx.sql().fetchCount(MEAL_EVENT, MEAL_EVENT.CHEF_ID.eq(chefId).and(isOrderable(now)));
    }

    /// Those that a guest was not told of yet, the next ones first.
    List<Event> untold(Tx tx, long chefId, long accountId, Instant now, int limit) {
        return tx.sql()
                .selectFrom(MEAL_EVENT)
                .where(
                        MEAL_EVENT.CHEF_ID.eq(chefId),
                        isOrderable(now),
                        isUntold(DSL.val(accountId)))
                .orderBy(MEAL_EVENT.STARTS_AT, MEAL_EVENT.NUMBER)
                .limit(limit)
                .fetch(row ->
                        new Event(
                                row.getId(),
                                row.getTitle(),
                                row.getEventDate(),
                                row.getEventTime(),
                                row.getCutoffDate(),
                                row.getCutoffTime(),
                                row.getTimezone()));
    }

    static Condition isUntold(Field<Long> account) {
        return DSL.notExists(
                DSL.selectOne()
                        .from(WAITLIST_NOTICE)
                        .where(
                                WAITLIST_NOTICE.CHEF_ID.eq(MEAL_EVENT.CHEF_ID),
                                WAITLIST_NOTICE.MEAL_EVENT_ID.eq(MEAL_EVENT.ID),
                                WAITLIST_NOTICE.ACCOUNT_ID.eq(account)));
    }

    static Condition isOrderable(Instant now) {
        return MEAL_EVENT
                .PUBLISHED_AT
                .isNotNull()
                .and(MEAL_EVENT.CANCELLED_AT.isNull())
                .and(MEAL_EVENT.DELETED_AT.isNull())
                .and(MEAL_EVENT.ORDERS_CLOSED.isNull().or(MEAL_EVENT.ORDERS_CLOSED.isFalse()))
                .and(MEAL_EVENT.CUTOFF_AT.gt(now))
                .and(MEAL_EVENT.PLATES_SOLD.plus(MEAL_EVENT.PLATES_HELD).lt(MEAL_EVENT.MAX_ORDERS));
    }
}
