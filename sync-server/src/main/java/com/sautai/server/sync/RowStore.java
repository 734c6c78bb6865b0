package com.sautai.server.sync;

import static com.sautai.server.db.Tables.CONFLICT;
import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.INTERACTION;
import static com.sautai.server.db.Tables.LEAD;
import static com.sautai.server.db.Tables.LEDGER_ENTRY;
import static com.sautai.server.db.Tables.MEAL;
import static com.sautai.server.db.Tables.MEAL_EVENT;
import static com.sautai.server.db.Tables.MEAL_ORDER;
import static com.sautai.server.db.Tables.OFFERING;
import static com.sautai.server.db.Tables.PHOTO;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVICE_ORDER;
import static com.sautai.server.db.Tables.SERVING_AREA;
import static com.sautai.server.db.Tables.TIER;
import static com.sautai.server.db.Tables.WAITLIST_ENTRY;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.GroupRule;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The tables of all synced types.
public final class RowStore {
    private static final Set<SyncedType> SEEN_BY_THE_PUBLIC =
            EnumSet.of(SyncedType.PROFILE, SyncedType.SERVING_AREA, SyncedType.PHOTO);

    private final Map<SyncedType, TypeStore> stores = new EnumMap<>(SyncedType.class);

    RowStore() {
        for (var type : SyncedType.values()) {
            var table =
                    switch (type) {
                        case LEAD -> LEAD;
                        case INTERACTION -> INTERACTION;
                        case CONFLICT -> CONFLICT;
                        case PROFILE -> PROFILE;
                        case SERVING_AREA -> SERVING_AREA;
                        case PHOTO -> PHOTO;
                        case OFFERING -> OFFERING;
                        case TIER -> TIER;
                        case MEAL -> MEAL;
                        case MEAL_EVENT -> MEAL_EVENT;
                        case ORDER -> CUSTOMER_ORDER;
                        case MEAL_ORDER -> MEAL_ORDER;
                        case SERVICE_ORDER -> SERVICE_ORDER;
                        case LEDGER_ENTRY -> LEDGER_ENTRY;
                        case WAITLIST_ENTRY -> WAITLIST_ENTRY;
                    };
            stores.put(type, new TypeStore(type, table));
        }
    }

    public TypeStore of(SyncedType type) {
        return Objects.requireNonNull(stores.get(type));
    }

    Map<RowKey, Fields> load(Tx tx, long chefId, Collection<RowKey> keys) {
        var loaded = new HashMap<RowKey, Fields>();
        for (var type : SyncedType.values()) {
            var ids = keys.stream().filter(key -> key.type() == type).map(RowKey::id).toList();
            if (!ids.isEmpty()) {
                of(type).load(tx, chefId, ids)
                        .forEach((id, body) -> loaded.put(new RowKey(type, id), body));
            }
        }
        return loaded;
    }

    /// The records, deleted ones included, that belong to some heads of a rule.
    Map<RowKey, Fields> members(Tx tx, long chefId, GroupRule rule, Collection<RowKey> heads) {
        var ids =
                heads.stream().filter(head -> head.type() == rule.head()).map(RowKey::id).toList();
        var loaded = new HashMap<RowKey, Fields>();
        if (!ids.isEmpty()) {
            of(rule.member())
                    .loadBy(tx, chefId, rule.link(), ids)
                    .forEach((id, body) -> loaded.put(new RowKey(rule.member(), id), body));
        }
        return loaded;
    }

    /// @param at when it is written
    void write(Tx tx, long chefId, List<RowWrite> rows, Instant at) {
        for (var type : SyncedType.values()) {
            of(type).write(
                            tx,
                            chefId,
                            rows.stream().filter(row -> row.key().type() == type).toList(),
                            at);
        }
        refreshLastActivity(tx, chefId, leadsWithNewActivity(rows));
        if (rows.stream().anyMatch(row -> SEEN_BY_THE_PUBLIC.contains(row.key().type()))) {
            new PublicVersionStore().moved(tx, chefId, at);
        }
    }

    private static Set<UUID> leadsWithNewActivity(List<RowWrite> rows) {
        var leads = new HashSet<UUID>();
        for (var row : rows) {
            if (row.key().type() == SyncedType.INTERACTION) {
                leads.add(UUID.fromString(row.now().text("lead_id")));
            } else if (row.key().type() == SyncedType.LEAD && row.isNew()) {
                leads.add(row.key().id());
            }
        }
        return leads;
    }

    private static void refreshLastActivity(Tx tx, long chefId, Set<UUID> leads) {
        var newest =
                DSL.select(DSL.max(INTERACTION.OCCURRED_AT))
                        .from(INTERACTION)
                        .where(
                                INTERACTION.CHEF_ID.eq(LEAD.CHEF_ID),
                                INTERACTION.LEAD_ID.eq(LEAD.ID),
                                INTERACTION.DELETED_AT.isNull());
        var update =
                tx.sql()
                        .update(LEAD)
                        .set(LEAD.LAST_ACTIVITY_AT, DSL.field(newest))
                        .where(LEAD.CHEF_ID.eq(chefId), LEAD.ID.eq(new UUID(0, 0)));
        BatchQueries.execute(
                tx,
                update,
                leads.stream().map(lead -> new @Nullable Object[] {chefId, lead}).toList());
    }
}
