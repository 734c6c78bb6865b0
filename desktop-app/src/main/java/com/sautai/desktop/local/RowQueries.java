package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.SYNCED_ROW;

import com.sautai.desktop.db.tables.records.SyncedRowRecord;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The table of all synced records.
final class RowQueries {
    private static final int IDS_AT_ONCE = 500;

    private RowQueries() {}

    static List<Row> visible(DSLContext dsl, SyncedType type) {
        return dsl.select(SYNCED_ROW.ID, SYNCED_ROW.BODY)
                .from(SYNCED_ROW)
                .where(SYNCED_ROW.TYPE.eq(type.wire()), SYNCED_ROW.BODY.isNotNull())
                .orderBy(SYNCED_ROW.ID)
                .fetch(found -> row(type, found.value1(), found.value2()));
    }

    static List<Row> visible(DSLContext dsl, SyncedType type, Collection<UUID> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(IDS_AT_ONCE))
                .flatMap(some ->
                        dsl
                                .select(SYNCED_ROW.ID, SYNCED_ROW.BODY)
                                .from(SYNCED_ROW)
                                .where(
                                        SYNCED_ROW.TYPE.eq(type.wire()),
                                        SYNCED_ROW.ID.in(some),
                                        SYNCED_ROW.BODY.isNotNull())
                                .fetch(found -> row(type, found.value1(), found.value2()))
                                .stream())
                .toList();
    }

    static List<Row> children(DSLContext dsl, SyncedType type, UUID parent) {
        return dsl.select(SYNCED_ROW.ID, SYNCED_ROW.BODY)
                .from(SYNCED_ROW)
                .where(
                        SYNCED_ROW.TYPE.eq(type.wire()),
                        SYNCED_ROW.PARENT.eq(parent),
                        SYNCED_ROW.BODY.isNotNull())
                .orderBy(SYNCED_ROW.HAPPENED_AT.desc(), SYNCED_ROW.ID.desc())
                .fetch(found -> row(type, found.value1(), found.value2()));
    }

    static Map<UUID, Instant> newestChild(DSLContext dsl, SyncedType type) {
        return dsl.select(SYNCED_ROW.PARENT, DSL.max(SYNCED_ROW.HAPPENED_AT))
                .from(SYNCED_ROW)
                .where(
                        SYNCED_ROW.TYPE.eq(type.wire()),
                        SYNCED_ROW.PARENT.isNotNull(),
                        SYNCED_ROW.HAPPENED_AT.isNotNull(),
                        SYNCED_ROW.BODY.isNotNull())
                .groupBy(SYNCED_ROW.PARENT)
                .fetchMap(found -> found.value1(), found -> found.value2());
    }

    /// The saved rows of some keys; what is not there is left out.
    static Map<RowKey, SavedRow> saved(DSLContext dsl, Collection<RowKey> keys) {
        var rows = new HashMap<RowKey, SavedRow>();
        RowKey.byType(keys)
                .forEach((type, ids) ->
                        ids.stream()
                                .gather(Gatherers.windowFixed(IDS_AT_ONCE))
                                .forEach(some ->
                                        dsl.selectFrom(SYNCED_ROW)
                                                .where(
                                                        SYNCED_ROW.TYPE.eq(type.wire()),
                                                        SYNCED_ROW.ID.in(some))
                                                .forEach(found -> put(rows, found))));
        return rows;
    }

    /// Rows of the feed's earlier sweeps, which the latest one has not brought.
    static Set<RowKey> notSeenIn(DSLContext dsl, long sweep) {
        return dsl.select(SYNCED_ROW.TYPE, SYNCED_ROW.ID)
                .from(SYNCED_ROW)
                .where(SYNCED_ROW.SEEN_IN.lt(sweep))
                .fetchSet(found -> new RowKey(SyncedType.of(found.value1()), found.value2()));
    }

    static int count(DSLContext dsl, SyncedType type) {
        return dsl.fetchCount(
                SYNCED_ROW, SYNCED_ROW.TYPE.eq(type.wire()), SYNCED_ROW.BODY.isNotNull());
    }

    /// After another database took the server's place, its numbers begin again.
    static void forgetServerNumbers(DSLContext dsl) {
        dsl.update(SYNCED_ROW).set(SYNCED_ROW.SERVER_SEQ, 0L).execute();
    }

    /// Writes rows over what was there before: new ones, changed ones and those that are gone.
    static void save(DSLContext dsl, Map<RowKey, SavedRow> before, Collection<SavedRow> rows) {
        var inserts = new ArrayList<SyncedRowRecord>();
        var updates = new ArrayList<SyncedRowRecord>();
        var deletes = new ArrayList<SyncedRowRecord>();
        for (var row : rows) {
            var exists = before.containsKey(row.key());
            if (!row.isGone()) {
                (exists ? updates : inserts).add(record(row));
            } else if (exists) {
                deletes.add(record(row));
            }
        }
        dsl.batchInsert(inserts).execute();
        dsl.batchUpdate(updates).execute();
        dsl.batchDelete(deletes).execute();
    }

    private static SyncedRowRecord record(SavedRow row) {
        var ancestry = Ancestry.of(row.key().type(), row.body());
        var record = new SyncedRowRecord();
        record.setType(row.key().type().wire());
        record.setId(row.key().id());
        record.setParent(ancestry.parent());
        record.setHappenedAt(ancestry.happenedAt());
        record.setBody(Json.writeBody(row.body()));
        record.setDirty(row.dirty());
        record.setServerBody(row.dirty() ? Json.writeBody(row.server()) : null);
        record.setServerSeq(row.serverSeq());
        record.setSeenIn(row.seenIn());
        return record;
    }

    private static void put(Map<RowKey, SavedRow> rows, Record found) {
        var key = new RowKey(SyncedType.of(found.get(SYNCED_ROW.TYPE)), found.get(SYNCED_ROW.ID));
        var dirty = found.get(SYNCED_ROW.DIRTY);
        var body = Json.readBody(found.get(SYNCED_ROW.BODY));
        var server = dirty ? Json.readBody(found.get(SYNCED_ROW.SERVER_BODY)) : body;
        rows.put(
                key,
                new SavedRow(
                        key,
                        body,
                        dirty,
                        server,
                        found.get(SYNCED_ROW.SERVER_SEQ),
                        found.get(SYNCED_ROW.SEEN_IN)));
    }

    private static Row row(SyncedType type, UUID id, @Nullable String body) {
        return new Row(type, id, Objects.requireNonNull(Json.readBody(body)));
    }
}
