package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.OUTBOX;
import static com.sautai.desktop.db.Tables.OUTBOX_ROW;

import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jooq.DSLContext;

/// Which outbox entries are to be seen on which records.
final class OwnQueries {
    private static final int KEYS_AT_ONCE = 500;

    private OwnQueries() {}

    /// The chef's own changes that are to be seen on top of the server's records.
    static Map<RowKey, List<OwnChanges>> of(DSLContext dsl, Collection<RowKey> keys) {
        if (!dsl.fetchExists(OUTBOX_ROW)) {
            return Map.of();
        }
        var own = new HashMap<RowKey, List<OwnChanges>>();
        RowKey.byType(keys)
                .forEach((type, ids) ->
                        ids.stream()
                                .gather(Gatherers.windowFixed(KEYS_AT_ONCE))
                                .forEach(some ->
                                        dsl.select(
                                                        OUTBOX_ROW.ID,
                                                        OUTBOX.STATE,
                                                        OUTBOX.ACKED_SEQ,
                                                        OUTBOX.CHANGES)
                                                .from(OUTBOX_ROW)
                                                .join(OUTBOX)
                                                .on(OUTBOX.POS.eq(OUTBOX_ROW.POS))
                                                .where(
                                                        OUTBOX_ROW.TYPE.eq(type.wire()),
                                                        OUTBOX_ROW.ID.in(some))
                                                .orderBy(OUTBOX.POS)
                                                .forEach(found -> {
                                                    var key = new RowKey(type, found.value1());
                                                    var acked =
                                                            EntryState.of(found.value2())
                                                                    == EntryState.ACKED;
                                                    own.computeIfAbsent(
                                                                    key, each -> new ArrayList<>())
                                                            .add(
                                                                    new OwnChanges(
                                                                            Json.readChanges(
                                                                                            found
                                                                                                    .value4())
                                                                                    .stream()
                                                                                    .filter(
                                                                                            change ->
                                                                                                    RowKey
                                                                                                            .of(
                                                                                                                    change)
                                                                                                            .equals(
                                                                                                                    key))
                                                                                    .toList(),
                                                                            acked
                                                                                    ? found.value3()
                                                                                    : OwnChanges
                                                                                            .NOT_ACKED));
                                                })));
        return own;
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
