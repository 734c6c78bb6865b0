package com.sautai.desktop.local;

import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The chef's data on this computer and the one way to change it: record, outbox and undo step in
/// one transaction.
public final class LocalStore implements AutoCloseable {
    private final LocalDatabase database;
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final Watchers watchers = new Watchers();

    public LocalStore(LocalDatabase database, Clock clock, RandomGenerator random) {
        this.database = database;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock, random);
        database.read(OutboxQueries::newestMid).ifPresent(ids::continueAfter);
    }

    /// Does what the chef did: all of it or nothing.
    public Applied apply(Edit edit) {
        return change(dsl -> apply(dsl, edit));
    }

    /// Takes the latest edit back, unless its records have been changed since.
    public Applied undo() {
        return flip(UndoQueries::newestDone, true);
    }

    /// Does again what was taken back last.
    public Applied redo() {
        return flip(UndoQueries::oldestUndone, false);
    }

    /// Does an edit again that the server refused, on what its records are now; one that is stuck
    /// is sent again.
    public Applied retry(Entry entry) {
        return change(dsl -> {
            if (entry.state() == EntryState.STUCK) {
                OutboxQueries.mark(dsl, entry.pos(), EntryState.PENDING, List.of(), now());
                return new Applied.Nothing();
            }
            var rows = RowQueries.saved(dsl, RowKey.of(entry.changes()));
            var edit = Edit.of(entry.label(), Retry.onto(rows, entry.changes()));
            var applied = apply(dsl, edit);
            if (!(applied instanceof Applied.Refused)) {
                OutboxQueries.drop(dsl, entry.pos());
            }
            return applied;
        });
    }

    public Optional<String> undoLabel() {
        return database.read(UndoQueries::undoLabel);
    }

    public Optional<String> redoLabel() {
        return database.read(UndoQueries::redoLabel);
    }

    public List<Row> rows(SyncedType type) {
        return database.read(dsl -> RowQueries.visible(dsl, type));
    }

    public Optional<Row> find(SyncedType type, UUID id) {
        return find(type, List.of(id)).stream().findFirst();
    }

    public List<Row> find(SyncedType type, Collection<UUID> ids) {
        return database.read(dsl -> RowQueries.visible(dsl, type, ids));
    }

    /// The records that hang on another one, newest first.
    public List<Row> children(SyncedType type, UUID parent) {
        return database.read(dsl -> RowQueries.children(dsl, type, parent));
    }

    /// When the newest record that hangs on each parent happened.
    public Map<UUID, Instant> newestChild(SyncedType type) {
        return database.read(dsl -> RowQueries.newestChild(dsl, type));
    }

    /// Tells which records changed, on the writing thread, once they are on disk.
    public AutoCloseable onTouched(Consumer<Touched> watcher) {
        return watchers.add(watcher);
    }

    /// The same kitchen as sync sees it.
    public SyncStore sync() {
        return new SyncStore(database, watchers, clock);
    }

    private Applied apply(DSLContext dsl, Edit edit) {
        var draft = draft(dsl, edit.mutations(), (change, now) -> true);
        if (!draft.problems().isEmpty()) {
            return new Applied.Refused(draft.problems());
        }
        if (draft.isEmpty()) {
            return new Applied.Nothing();
        }
        UndoQueries.push(dsl, edit.label(), draft.inverses());
        return write(dsl, edit.label(), draft);
    }

    private Applied flip(Function<DSLContext, Optional<UndoQueries.Step>> find, boolean undone) {
        return change(dsl ->
                find.apply(dsl)
                        .map(step -> flip(dsl, step, undone))
                        .orElseGet(Applied.Nothing::new));
    }

    private Applied flip(DSLContext dsl, UndoQueries.Step step, boolean undone) {
        var draft = draft(dsl, step.turn(), UndoCheck::stillAsWritten);
        if (!draft.isAsExpected() || !draft.problems().isEmpty()) {
            UndoQueries.drop(dsl, step);
            return new Applied.ChangedSince(step.label());
        }
        UndoQueries.flip(dsl, step, undone, draft.inverses());
        return write(dsl, step.label(), draft);
    }

    private Draft draft(
            DSLContext dsl,
            List<List<Change>> mutations,
            BiPredicate<Change, @Nullable Fields> expectation) {
        var keys = RowKey.of(mutations.stream().flatMap(List::stream).toList());
        var draft = new Draft(RowQueries.saved(dsl, keys), now(), expectation);
        mutations.forEach(draft::add);
        return draft;
    }

    private Applied write(DSLContext dsl, String label, Draft draft) {
        RowQueries.save(dsl, draft.before(), draft.rows());
        OutboxQueries.append(dsl, label, draft.editedAt(), draft.mutations(), ids);
        return new Applied.Done(label, new Touched(RowKey.byType(draft.touched())));
    }

    private Applied change(Function<DSLContext, Applied> work) {
        var applied = database.write(work);
        if (applied instanceof Applied.Done done) {
            watchers.tell(done.touched());
        }
        return applied;
    }

    /// As precise as it travels.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void close() {
        database.close();
    }
}
