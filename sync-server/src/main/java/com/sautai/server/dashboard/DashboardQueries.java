package com.sautai.server.dashboard;

import static com.sautai.server.db.Tables.CONFLICT;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.LEAD;
import static com.sautai.server.db.Tables.LEDGER_ENTRY;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.OFFERING;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVICE_ORDER;
import static com.sautai.server.db.Tables.SERVING_AREA;
import static com.sautai.server.db.Tables.TIER;

import com.sautai.model.dashboard.KitchenRecords;
import com.sautai.model.dashboard.KitchenState;
import com.sautai.model.dashboard.KitchenStats;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.Kitchen;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reads the records that a chef's dashboard is made of, no more of them than can count.
final class DashboardQueries {
    private final RowStore rows;

    DashboardQueries(RowStore rows) {
        this.rows = rows;
    }

    KitchenRecords records(Tx tx, Kitchen kitchen, Instant now) {
        long chef = kitchen.chefId();
        var week = KitchenStats.weekStart(kitchen.zone(), now);
        var month = KitchenStats.monthStart(kitchen.zone(), now);
        return new KitchenRecords(
                leads(tx, chef),
                bodies(
                        tx,
                        SyncedType.ORDER,
                        CUSTOMER_ORDER
                                .CHEF_ID
                                .eq(chef)
                                .and(
                                        CUSTOMER_ORDER.CREATED_AT.ge(
                                                now.minus(KitchenStats.CLIENT_FOR)))),
                bodies(
                        tx,
                        SyncedType.SERVICE_ORDER,
                        SERVICE_ORDER.CHEF_ID.eq(chef).and(SERVICE_ORDER.STARTS_AT.gt(now))),
                bodies(
                        tx,
                        SyncedType.LEDGER_ENTRY,
                        LEDGER_ENTRY
                                .CHEF_ID
                                .eq(chef)
                                .and(
                                        LEDGER_ENTRY.OCCURRED_AT.ge(
                                                week.isBefore(month) ? week : month))));
    }

    KitchenState state(Tx tx, long chefId, boolean payoutReady, Instant now) {
        return new KitchenState(
                bodies(tx, SyncedType.PROFILE, PROFILE.CHEF_ID.eq(chefId)).stream()
                        .findFirst()
                        .orElse(Fields.NONE),
                payoutReady,
                tx.sql()
                        .fetchCount(
                                SERVING_AREA,
                                SERVING_AREA.CHEF_ID.eq(chefId),
                                SERVING_AREA.DELETED_AT.isNull()),
                offerings(tx, chefId),
                bodies(tx, SyncedType.TIER, TIER.CHEF_ID.eq(chefId).and(TIER.DELETED_AT.isNull())),
                events(tx, chefId, now),
                tx.sql()
                        .fetchCount(
                                CONFLICT,
                                CONFLICT.CHEF_ID.eq(chefId),
                                CONFLICT.DELETED_AT.isNull()));
    }

    /// What is not over yet, the next first.
    private List<Fields> events(Tx tx, long chefId, Instant now) {
        var events = rows.of(SyncedType.MEAL_EVENT);
        return tx.sql()
                .select(events.columns())
                .from(MEAL_EVENT)
                .where(
                        MEAL_EVENT.CHEF_ID.eq(chefId),
                        MEAL_EVENT.ENDS_AT.gt(now),
                        MEAL_EVENT.DELETED_AT.isNull())
                .orderBy(MEAL_EVENT.STARTS_AT)
                .fetch(events::body);
    }

    private Map<UUID, Fields> offerings(Tx tx, long chefId) {
        var offerings = rows.of(SyncedType.OFFERING);
        var found = new HashMap<UUID, Fields>();
        tx.sql()
                .select(offerings.columns())
                .from(OFFERING)
                .where(
                        OFFERING.CHEF_ID.eq(chefId),
                        OFFERING.ACTIVE.eq(true),
                        OFFERING.DELETED_AT.isNull())
                .forEach(row -> found.put(offerings.id(row), offerings.body(row)));
        return found;
    }

    /// Only what is counted: there may be many leads.
    private static List<Fields> leads(Tx tx, long chefId) {
        return tx
                .sql()
                .select(LEAD.STAGE, DSL.count())
                .from(LEAD)
                .where(LEAD.CHEF_ID.eq(chefId), LEAD.ARCHIVED_AT.isNull(), LEAD.DELETED_AT.isNull())
                .groupBy(LEAD.STAGE)
                .fetch()
                .stream()
                .flatMap(row ->
                        Collections.nCopies(row.value2(), Fields.of("stage", row.value1()))
                                .stream())
                .toList();
    }

    private List<Fields> bodies(Tx tx, SyncedType type, Condition which) {
        var store = rows.of(type);
        return tx.sql().select(store.columns()).from(store.table()).where(which).fetch(store::body);
    }
}
