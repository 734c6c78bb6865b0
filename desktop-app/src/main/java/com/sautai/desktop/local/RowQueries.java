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

    /// Thousands at a time, so their JSON is read by all processors.
    static List<Row> visible(DSLContext dsl, SyncedType type) {
        return dsl
                .select(SYNCED_ROW.ID, SYNCED_ROW.BODY)
                .from(SYNCED_ROW)
                .where(SYNCED_ROW.TYPE.eq(type.wire()), SYNCED_ROW.BODY.isNotNull())
                .orderBy(SYNCED_ROW.ID)
                .fetch()
                .parallelStream()
                .map(found -> row(type, found.value1(), found.value2()))
                .toList();
    }

    static List<Row> visible(DSLContext dsl, SyncedType type, Collection<UUID> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(IDS_AT_ONCE))
                .flatMap(some ->
                        dsl
                                .select(SYNCED_ROW.ID, SYNCED_ROW.TYPE, SYNCED_ROW.BODY)
                                .from(SYNCED_ROW)
                                .where(SYNCED_ROW.ID.in(some))
                                .fetch()
                                .stream())
                .filter(found -> found.value2().equals(type.wire()) && found.value3() != null)
                .map(found -> row(type, found.value1(), found.value3()))
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
        var wanted = Set.copyOf(keys);
        var rows = new HashMap<RowKey, SavedRow>();
        // By id alone: with the type beside it, H2 looks through all records of that type.
        wanted.stream()
                .map(RowKey::id)
                .gather(Gatherers.windowFixed(IDS_AT_ONCE))
                .forEach(some ->
                        dsl.selectFrom(SYNCED_ROW)
                                .where(SYNCED_ROW.ID.in(some))
                                .forEach(found -> put(rows, found)));
        rows.keySet().retainAll(wanted);
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
        var deletes = new ArrayList<RowKey>();
        for (var row : rows) {
            var exists = before.containsKey(row.key());
            if (!row.isGone()) {
                (exists ? updates : inserts).add(record(row));
            } else if (exists) {
                deletes.add(row.key());
            }
        }
        Rows.insert(dsl, SYNCED_ROW, inserts);
        update(dsl, updates);
        delete(dsl, deletes);
    }

    private static void update(DSLContext dsl, List<SyncedRowRecord> records) {
        var none = new SyncedRowRecord();
        var query =
                dsl.update(SYNCED_ROW)
                        .set(SYNCED_ROW.PARENT, none.getParent())
                        .set(SYNCED_ROW.HAPPENED_AT, none.getHappenedAt())
                        .set(SYNCED_ROW.BODY, none.getBody())
                        .set(SYNCED_ROW.DIRTY, none.getDirty())
                        .set(SYNCED_ROW.SERVER_BODY, none.getServerBody())
                        .set(SYNCED_ROW.SERVER_SEQ, none.getServerSeq())
                        .set(SYNCED_ROW.SEEN_IN, none.getSeenIn())
                        .where(SYNCED_ROW.ID.eq(none.getId()), SYNCED_ROW.TYPE.eq(none.getType()));
        Rows.execute(
                dsl,
                query,
                records.stream()
                        .map(row ->
                                new @Nullable Object[] {
                                    row.getParent(),
                                    row.getHappenedAt(),
                                    row.getBody(),
                                    row.getDirty(),
                                    row.getServerBody(),
                                    row.getServerSeq(),
                                    row.getSeenIn(),
                                    row.getId(),
                                    row.getType()
                                })
                        .toList());
    }

    private static void delete(DSLContext dsl, List<RowKey> keys) {
        var none = new SyncedRowRecord();
        Rows.execute(
                dsl,
                dsl.deleteFrom(SYNCED_ROW)
                        .where(SYNCED_ROW.ID.eq(none.getId()), SYNCED_ROW.TYPE.eq(none.getType())),
                keys.stream()
                        .map(key -> new @Nullable Object[] {key.id(), key.type().wire()})
                        .toList());
    }

    private static SyncedRowRecord record(SavedRow row) {
        var ancestry = Ancestry.of(row.key().type(), row.body());
        return new SyncedRowRecord(
                row.key().type().wire(),
                row.key().id(),
                ancestry.parent(),
                ancestry.happenedAt(),
                Json.writeBody(row.body()),
                row.dirty(),
                row.dirty() ? Json.writeBody(row.server()) : null,
                row.serverSeq(),
                row.seenIn());
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
