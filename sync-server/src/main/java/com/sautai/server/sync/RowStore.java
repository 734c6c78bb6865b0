package com.sautai.server.sync;

import static com.sautai.server.db.Tables.CONFLICT;
import static com.sautai.server.db.Tables.INTERACTION;
import static com.sautai.server.db.Tables.LEAD;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Tx;
import java.util.Collection;
import java.util.EnumMap;
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
final class RowStore {
    private final Map<SyncedType, TypeStore> stores = new EnumMap<>(SyncedType.class);

    RowStore() {
        for (var type : SyncedType.values()) {
            var table =
                    switch (type) {
                        case LEAD -> LEAD;
                        case INTERACTION -> INTERACTION;
                        case CONFLICT -> CONFLICT;
                    };
            stores.put(type, new TypeStore(type, table));
        }
    }

    TypeStore of(SyncedType type) {
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

    void write(Tx tx, long chefId, List<RowWrite> rows) {
        for (var type : SyncedType.values()) {
            of(type).write(
                            tx,
                            chefId,
                            rows.stream().filter(row -> row.key().type() == type).toList());
        }
        refreshLastActivity(tx, chefId, leadsWithNewActivity(rows));
    }

    private static Set<UUID> leadsWithNewActivity(List<RowWrite> rows) {
        var leads = new HashSet<UUID>();
        for (var row : rows) {
            switch (row.key().type()) {
                case INTERACTION -> leads.add(UUID.fromString(row.now().text("lead_id")));
                case LEAD -> {
                    if (row.isNew()) {
                        leads.add(row.key().id());
                    }
                }
                case CONFLICT -> {}
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
