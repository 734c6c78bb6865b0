package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.UNDO_MUTATION;
import static com.sautai.desktop.db.Tables.UNDO_STEP;

import com.sautai.desktop.db.tables.records.UndoMutationRecord;
import com.sautai.model.sync.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The tables of what the chef can take back and do again.
final class UndoQueries {
    static final int MOST_STEPS = 200;

    private UndoQueries() {}

    /// @param turn what flips the step: takes it back when it is done, does it again when it is
    ///   undone
    record Step(long pos, String label, List<List<Change>> turn) {}

    static Optional<String> undoLabel(DSLContext dsl) {
        return dsl.select(UNDO_STEP.LABEL)
                .from(UNDO_STEP)
                .where(UNDO_STEP.UNDONE.isFalse())
                .orderBy(UNDO_STEP.POS.desc())
                .limit(1)
                .fetchOptional(UNDO_STEP.LABEL);
    }

    static Optional<String> redoLabel(DSLContext dsl) {
        return dsl.select(UNDO_STEP.LABEL)
                .from(UNDO_STEP)
                .where(UNDO_STEP.UNDONE.isTrue())
                .orderBy(UNDO_STEP.POS)
                .limit(1)
                .fetchOptional(UNDO_STEP.LABEL);
    }

    static Optional<Step> newestDone(DSLContext dsl) {
        return dsl.selectFrom(UNDO_STEP)
                .where(UNDO_STEP.UNDONE.isFalse())
                .orderBy(UNDO_STEP.POS.desc())
                .limit(1)
                .fetchOptional(found ->
                        new Step(found.getPos(), found.getLabel(), turn(dsl, found.getPos())));
    }

    static Optional<Step> oldestUndone(DSLContext dsl) {
        return dsl.selectFrom(UNDO_STEP)
                .where(UNDO_STEP.UNDONE.isTrue())
                .orderBy(UNDO_STEP.POS)
                .limit(1)
                .fetchOptional(found ->
                        new Step(found.getPos(), found.getLabel(), turn(dsl, found.getPos())));
    }

    /// A new edit: nothing can be done again any more, and the oldest step may fall out.
    static void push(DSLContext dsl, String label, List<List<Change>> inverses) {
        dsl.deleteFrom(UNDO_STEP).where(UNDO_STEP.UNDONE.isTrue()).execute();
        var newest = dsl.select(DSL.max(UNDO_STEP.POS)).from(UNDO_STEP).fetchOne(0, Long.class);
        var pos = newest == null ? 1 : newest + 1;
        dsl.insertInto(UNDO_STEP)
                .set(UNDO_STEP.POS, pos)
                .set(UNDO_STEP.LABEL, label)
                .set(UNDO_STEP.UNDONE, false)
                .execute();
        insert(dsl, pos, inverses);
        dsl.deleteFrom(UNDO_STEP).where(UNDO_STEP.POS.le(pos - MOST_STEPS)).execute();
    }

    /// The step was taken back or done again; from now on `turn` flips it.
    static void flip(DSLContext dsl, Step step, boolean undone, List<List<Change>> turn) {
        dsl.update(UNDO_STEP)
                .set(UNDO_STEP.UNDONE, undone)
                .where(UNDO_STEP.POS.eq(step.pos()))
                .execute();
        dsl.deleteFrom(UNDO_MUTATION).where(UNDO_MUTATION.STEP.eq(step.pos())).execute();
        insert(dsl, step.pos(), turn);
    }

    static void drop(DSLContext dsl, Step step) {
        dsl.deleteFrom(UNDO_STEP).where(UNDO_STEP.POS.eq(step.pos())).execute();
    }

    private static List<List<Change>> turn(DSLContext dsl, long step) {
        return dsl.select(UNDO_MUTATION.CHANGES)
                .from(UNDO_MUTATION)
                .where(UNDO_MUTATION.STEP.eq(step))
                .orderBy(UNDO_MUTATION.ORDINAL)
                .fetch(found -> Json.readChanges(found.value1()));
    }

    private static void insert(DSLContext dsl, long step, List<List<Change>> mutations) {
        var records = new ArrayList<UndoMutationRecord>();
        for (var changes : mutations) {
            records.add(new UndoMutationRecord(step, records.size(), Json.writeChanges(changes)));
        }
        Rows.insert(dsl, UNDO_MUTATION, records);
    }
}
