package com.sautai.server.sync;

import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.SYNC_ENTRY;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The feed's tables: a counter for each chef and the newest change of each record.
final class EntryStore {
    private static final Condition THE_RECORD =
            SYNC_ENTRY
                    .CHEF_ID
                    .eq(0L)
                    .and(SYNC_ENTRY.TYPE.eq(""))
                    .and(SYNC_ENTRY.ID.eq(new UUID(0, 0)));
    private static final Query UPDATE =
            DSL.update(SYNC_ENTRY)
                    .set(SYNC_ENTRY.SEQ, 0L)
                    .set(SYNC_ENTRY.DELETED, false)
                    .where(THE_RECORD);
    private static final Query DELETE = DSL.deleteFrom(SYNC_ENTRY).where(THE_RECORD);
    private static final Query INSERT =
            DSL.insertInto(SYNC_ENTRY)
                    .columns(
                            SYNC_ENTRY.SEQ,
                            SYNC_ENTRY.DELETED,
                            SYNC_ENTRY.CHEF_ID,
                            SYNC_ENTRY.TYPE,
                            SYNC_ENTRY.ID)
                    .values(0L, false, 0L, "", new UUID(0, 0));

    private final RowStore rows;

    EntryStore(RowStore rows) {
        this.rows = rows;
    }

    /// @param head the number of the newest change
    /// @param floor tombstones up to here were purged
    record Counter(long head, long floor) {}

    Counter counter(Tx tx, long chefId) {
        return tx.sql()
                .select(CHEF_SYNC.HEAD, CHEF_SYNC.TOMBSTONE_FLOOR)
                .from(CHEF_SYNC)
                .where(CHEF_SYNC.CHEF_ID.eq(chefId))
                .fetchSingle(row -> new Counter(row.value1(), row.value2()));
    }

    Map<Long, Long> heads(Tx tx, Set<Long> chefIds) {
        return tx.sql()
                .select(CHEF_SYNC.CHEF_ID, CHEF_SYNC.HEAD)
                .from(CHEF_SYNC)
                .where(CHEF_SYNC.CHEF_ID.in(chefIds))
                .fetchMap(CHEF_SYNC.CHEF_ID, CHEF_SYNC.HEAD);
    }

    /// The head, locked until the transaction ends: the first statement of everything that writes
    /// synced records.
    long lockHead(Tx tx, long chefId) {
        return tx.sql()
                .select(CHEF_SYNC.HEAD)
                .from(CHEF_SYNC)
                .where(CHEF_SYNC.CHEF_ID.eq(chefId))
                .forUpdate()
                .fetchSingle(CHEF_SYNC.HEAD);
    }

    /// Forgets the deletions up to a number; who has not read them reads everything again.
    void dropTombstones(Tx tx, long chefId, long through) {
        int dropped =
                tx.sql()
                        .deleteFrom(SYNC_ENTRY)
                        .where(
                                SYNC_ENTRY.CHEF_ID.eq(chefId),
                                SYNC_ENTRY.SEQ.le(through),
                                SYNC_ENTRY.DELETED.isTrue())
                        .execute();
        if (dropped > 0) {
            tx.sql()
                    .update(CHEF_SYNC)
                    .set(CHEF_SYNC.TOMBSTONE_FLOOR, through)
                    .where(CHEF_SYNC.CHEF_ID.eq(chefId))
                    .execute();
        }
    }

    void moveHead(Tx tx, long chefId, long head) {
        tx.sql()
                .update(CHEF_SYNC)
                .set(CHEF_SYNC.HEAD, head)
                .where(CHEF_SYNC.CHEF_ID.eq(chefId))
                .execute();
    }

    void write(Tx tx, long chefId, List<RowWrite> written) {
        var live = new ArrayList<@Nullable Object[]>();
        var purged = new ArrayList<@Nullable Object[]>();
        var fresh = new ArrayList<@Nullable Object[]>();
        for (var row : written) {
            var type = row.key().type().wire();
            var id = row.key().id();
            Object[] entry = {row.seq(), row.now().isDeleted(), chefId, type, id};
            if (row.before() == null) {
                fresh.add(entry);
            } else if (row.before().isDeleted()) {
                // The entry of a deletion may have been purged or not.
                purged.add(new Object[] {chefId, type, id});
                fresh.add(entry);
            } else {
                live.add(entry);
            }
        }
        BatchQueries.execute(tx, UPDATE, live);
        BatchQueries.execute(tx, DELETE, purged);
        BatchQueries.execute(tx, INSERT, fresh);
    }

    /// The next entries after a cursor in the feed's order, with their bodies.
    List<Feed.Entry> after(Tx tx, long chefId, long cursor, int limit) {
        var found =
                tx.sql()
                        .select(SYNC_ENTRY.TYPE, SYNC_ENTRY.ID, SYNC_ENTRY.SEQ, SYNC_ENTRY.DELETED)
                        .from(SYNC_ENTRY)
                        .where(SYNC_ENTRY.CHEF_ID.eq(chefId), SYNC_ENTRY.SEQ.gt(cursor))
                        .orderBy(SYNC_ENTRY.SEQ)
                        .limit(limit)
                        .fetch();
        if (found.isEmpty()) {
            return List.of();
        }
        var page =
                SYNC_ENTRY
                        .CHEF_ID
                        .eq(chefId)
                        .and(SYNC_ENTRY.SEQ.between(cursor + 1, found.getLast().value3()))
                        .and(SYNC_ENTRY.DELETED.isFalse());
        var bodies = new HashMap<Long, Feed.Entry>();
        for (var type : new TreeSet<>(found.map(row -> SyncedType.of(row.value1())))) {
            bodiesOf(tx, type, page).forEach(entry -> bodies.put(entry.seq(), entry));
        }
        return found.map(row ->
                row.value4()
                        ? new Feed.Entry(
                                SyncedType.of(row.value1()), row.value2(), row.value3(), null)
                        : Objects.requireNonNull(bodies.get(row.value3())));
    }

    private List<Feed.Entry> bodiesOf(Tx tx, SyncedType type, Condition page) {
        var store = rows.of(type);
        var columns = new ArrayList<Field<?>>(List.of(store.columns()));
        columns.add(SYNC_ENTRY.SEQ);
        return tx.sql()
                .select(columns)
                .from(SYNC_ENTRY)
                .join(store.table())
                .on(store.isRowOf(SYNC_ENTRY.CHEF_ID, SYNC_ENTRY.ID))
                .where(page, SYNC_ENTRY.TYPE.eq(type.wire()))
                .fetch(row ->
                        new Feed.Entry(
                                type, store.id(row), row.get(SYNC_ENTRY.SEQ), store.body(row)));
    }
}
