package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.OUTBOX;
import static com.sautai.desktop.db.Tables.OUTBOX_ROW;

import com.sautai.desktop.db.tables.records.OutboxRecord;
import com.sautai.desktop.db.tables.records.OutboxRowRecord;
import com.sautai.model.Problem;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// The outbox's tables.
final class OutboxQueries {
    private static final int KEYS_AT_ONCE = 500;
    private static final int LONGEST_LABEL = 2_000;

    private OutboxQueries() {}

    static Optional<UUID> newestMid(DSLContext dsl) {
        return dsl.select(OUTBOX.MID)
                .from(OUTBOX)
                .orderBy(OUTBOX.POS.desc())
                .limit(1)
                .fetchOptional(OUTBOX.MID);
    }

    static void append(
            DSLContext dsl, String label, Instant editedAt, List<List<Change>> mutations, Ids ids) {
        var pos = nextPos(dsl);
        var entries = new ArrayList<OutboxRecord>();
        var rows = new ArrayList<OutboxRowRecord>();
        for (var changes : mutations) {
            var entry = new OutboxRecord();
            entry.setPos(pos);
            entry.setMid(ids.next());
            entry.setLabel(label.substring(0, Math.min(label.length(), LONGEST_LABEL)));
            entry.setEditedAt(editedAt);
            entry.setChanges(Json.writeChanges(changes));
            entry.setState(EntryState.PENDING.stored());
            entry.setAckedSeq(0L);
            entries.add(entry);
            for (var key : RowKey.of(changes)) {
                rows.add(new OutboxRowRecord(key.type().wire(), key.id(), pos));
            }
            pos++;
        }
        Rows.insert(dsl, OUTBOX, entries);
        Rows.insert(dsl, OUTBOX_ROW, rows);
    }

    /// Entries of some states after a position, oldest first.
    static List<Entry> find(DSLContext dsl, Collection<EntryState> states, long after, int most) {
        return dsl.selectFrom(OUTBOX)
                .where(isOneOf(states), OUTBOX.POS.gt(after))
                .orderBy(OUTBOX.POS)
                .limit(most)
                .fetch(OutboxQueries::entry);
    }

    static Optional<Entry> find(DSLContext dsl, UUID mid) {
        return dsl.selectFrom(OUTBOX).where(OUTBOX.MID.eq(mid)).fetchOptional(OutboxQueries::entry);
    }

    /// How many open entries there are of each state.
    static Map<EntryState, Integer> counts(DSLContext dsl) {
        var counts = new HashMap<EntryState, Integer>();
        dsl.select(OUTBOX.STATE, DSL.count())
                .from(OUTBOX)
                .where(isOneOf(EntryState.OPEN))
                .groupBy(OUTBOX.STATE)
                .forEach(found -> counts.put(EntryState.of(found.value1()), found.value2()));
        return counts;
    }

    /// Acknowledged entries whose effects the feed has brought.
    static List<Long> returned(DSLContext dsl, long cursor) {
        return dsl.select(OUTBOX.POS)
                .from(OUTBOX)
                .where(isOneOf(List.of(EntryState.ACKED)), OUTBOX.ACKED_SEQ.le(cursor))
                .fetch(OUTBOX.POS);
    }

    /// @param seqs the feed's numbers by the entries' positions
    static void acknowledge(DSLContext dsl, Map<Long, Long> seqs, Instant now) {
        var query =
                dsl.update(OUTBOX)
                        .set(OUTBOX.STATE, EntryState.ACKED.stored())
                        .set(OUTBOX.ACKED_SEQ, 0L)
                        .set(OUTBOX.ANSWERED_AT, now)
                        .set(OUTBOX.PROBLEMS, (String) null)
                        .where(OUTBOX.POS.eq(0L));
        Rows.execute(
                dsl,
                query,
                seqs.entrySet().stream()
                        .map(acked ->
                                new @Nullable Object[] {
                                    EntryState.ACKED.stored(),
                                    acked.getValue(),
                                    now,
                                    null,
                                    acked.getKey()
                                })
                        .toList());
    }

    /// The entry is no longer to be seen on its records.
    static void end(DSLContext dsl, Collection<Long> positions, EntryState state) {
        positions.stream()
                .gather(Gatherers.windowFixed(KEYS_AT_ONCE))
                .forEach(some -> {
                    dsl.update(OUTBOX)
                            .set(OUTBOX.STATE, state.stored())
                            .where(OUTBOX.POS.in(some))
                            .execute();
                    dsl.deleteFrom(OUTBOX_ROW).where(OUTBOX_ROW.POS.in(some)).execute();
                });
    }

    static void mark(
            DSLContext dsl, long pos, EntryState state, Collection<Problem> problems, Instant now) {
        dsl.update(OUTBOX)
                .set(OUTBOX.STATE, state.stored())
                .set(
                        OUTBOX.PROBLEMS,
                        problems.isEmpty() ? null : Json.mapper().writeValueAsString(problems))
                .set(OUTBOX.ANSWERED_AT, now)
                .where(OUTBOX.POS.eq(pos))
                .execute();
    }

    /// Puts entries of one state into another one when they got their answer before or after some
    /// time.
    static void move(DSLContext dsl, EntryState from, EntryState to, Condition when) {
        dsl.update(OUTBOX)
                .set(OUTBOX.STATE, to.stored())
                .set(OUTBOX.ACKED_SEQ, 0L)
                .where(OUTBOX.STATE.eq(from.stored()), when)
                .execute();
    }

    static Condition answeredBefore(Instant time) {
        return OUTBOX.ANSWERED_AT.lt(time);
    }

    static void delete(DSLContext dsl, EntryState state, Condition when) {
        dsl.deleteFrom(OUTBOX).where(OUTBOX.STATE.eq(state.stored()), when).execute();
    }

    static void drop(DSLContext dsl, long pos) {
        dsl.deleteFrom(OUTBOX).where(OUTBOX.POS.eq(pos)).execute();
    }

    private static long nextPos(DSLContext dsl) {
        var newest = dsl.select(DSL.max(OUTBOX.POS)).from(OUTBOX).fetchOne(0, Long.class);
        return newest == null ? 1 : newest + 1;
    }

    private static Condition isOneOf(Collection<EntryState> states) {
        return OUTBOX.STATE.in(states.stream().map(EntryState::stored).toList());
    }

    private static Entry entry(OutboxRecord found) {
        return new Entry(
                found.getPos(),
                found.getMid(),
                found.getLabel(),
                found.getEditedAt(),
                Json.readChanges(found.getChanges()),
                EntryState.of(found.getState()),
                found.getAckedSeq(),
                problems(found.getProblems()));
    }

    private static List<Problem> problems(@Nullable String json) {
        return json == null ? List.of() : Json.mapper().readValue(json, new TypeReference<>() {});
    }
}
