package com.sautai.server.calendar;

import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.SERVICE_ORDER;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.time.LocalDate;
import java.util.List;

/// Reads what a chef has agreed for some days.
final class CalendarQueries {
    private static final int MOST = 2_000;

    private final TypeStore events;
    private final TypeStore bookings;

    CalendarQueries(RowStore rows) {
        events = rows.of(SyncedType.MEAL_EVENT);
        bookings = rows.of(SyncedType.SERVICE_ORDER);
    }

    /// Both days inclusive, as the events' own zones have them.
    List<Fields> events(Tx tx, long chefId, LocalDate from, LocalDate to) {
        return tx.sql()
                .select(events.columns())
                .from(MEAL_EVENT)
                .where(
                        MEAL_EVENT.CHEF_ID.eq(chefId),
                        MEAL_EVENT.EVENT_DATE.between(from, to),
                        MEAL_EVENT.DELETED_AT.isNull())
                .orderBy(MEAL_EVENT.EVENT_DATE, MEAL_EVENT.EVENT_TIME)
                .limit(MOST)
                .fetch(events::body);
    }

    /// Without those that a guest still drafts.
    List<Fields> bookings(Tx tx, long chefId, LocalDate from, LocalDate to) {
        return tx.sql()
                .select(bookings.columns())
                .from(SERVICE_ORDER)
                .where(
                        SERVICE_ORDER.CHEF_ID.eq(chefId),
                        SERVICE_ORDER.SERVICE_DATE.between(from, to),
                        SERVICE_ORDER.STATUS.ne("draft"),
                        SERVICE_ORDER.DELETED_AT.isNull())
                .orderBy(SERVICE_ORDER.SERVICE_DATE, SERVICE_ORDER.SERVICE_START_TIME)
                .limit(MOST)
                .fetch(bookings::body);
    }
}
