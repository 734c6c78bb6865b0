package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.OUTBOX;
import static com.sautai.desktop.db.Tables.OUTBOX_ROW;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Which outbox entries are to be seen on which records.
final class OwnQueries {
    private static final int KEYS_AT_ONCE = 500;

    private OwnQueries() {}

    /// The chef's own changes that are to be seen on top of the server's records, oldest first.
    static Map<RowKey, List<OwnChanges>> of(DSLContext dsl, Collection<RowKey> keys) {
        if (!dsl.fetchExists(OUTBOX_ROW)) {
            return Map.of();
        }
        var wanted = Set.copyOf(keys);
        var shown = new HashMap<Long, List<RowKey>>();
        inWindows(
                wanted.stream().map(RowKey::id),
                some ->
                        dsl.selectFrom(OUTBOX_ROW)
                                .where(OUTBOX_ROW.ID.in(some))
                                .forEach(found -> {
                                    var key =
                                            new RowKey(
                                                    SyncedType.of(found.getType()), found.getId());
                                    if (wanted.contains(key)) {
                                        shown.computeIfAbsent(
                                                        found.getPos(), _ -> new ArrayList<>())
                                                .add(key);
                                    }
                                }));
        var own = new HashMap<RowKey, List<OwnChanges>>();
        inWindows(
                shown.keySet().stream().sorted(),
                some ->
                        dsl.selectFrom(OUTBOX)
                                .where(OUTBOX.POS.in(some))
                                .orderBy(OUTBOX.POS)
                                .forEach(entry -> {
                                    var changes = Json.readChanges(entry.getChanges());
                                    var acked = EntryState.of(entry.getState()) == EntryState.ACKED;
                                    var seq = acked ? entry.getAckedSeq() : OwnChanges.NOT_ACKED;
                                    for (var key : shown.getOrDefault(entry.getPos(), List.of())) {
                                        own.computeIfAbsent(key, _ -> new ArrayList<>())
                                                .add(new OwnChanges(about(key, changes), seq));
                                    }
                                }));
        return own;
    }

    private static List<Change> about(RowKey key, List<Change> changes) {
        return changes.stream().filter(change -> RowKey.of(change).equals(key)).toList();
    }

    private static <T> void inWindows(Stream<T> values, Consumer<List<T>> use) {
        values.gather(Gatherers.windowFixed(KEYS_AT_ONCE)).forEach(use);
    }

    /// The records that some entries are about and that show them.
    static Set<RowKey> rowsOf(DSLContext dsl, Collection<Long> positions) {
        return positions.stream()
                .gather(Gatherers.windowFixed(KEYS_AT_ONCE))
                .flatMap(some ->
                        dsl
                                .select(OUTBOX_ROW.TYPE, OUTBOX_ROW.ID)
                                .from(OUTBOX_ROW)
                                .where(OUTBOX_ROW.POS.in(some))
                                .fetch(found ->
                                        new RowKey(SyncedType.of(found.value1()), found.value2()))
                                .stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
