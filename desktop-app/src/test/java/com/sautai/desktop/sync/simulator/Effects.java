package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.FieldClass;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Op;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks for what became of every mutation that reached the server for the first time: written,
/// parked where the chef sees it, or refused as a whole.
final class Effects {
    private final Delivery delivery;
    private final List<Change> changes;

    Effects(Delivery delivery) {
        this.delivery = delivery;
        this.changes =
                delivery.fresh().stream().flatMap(mutation -> mutation.changes().stream()).toList();
    }

    void check() {
        delivery.fresh().forEach(this::check);
    }

    private void check(Mutation mutation) {
        var result = delivery.results().get(mutation.mid());
        if (result == null) {
            throw Invariant.NOTHING_LOST.broken("no answer to " + mutation);
        }
        switch (result.outcome()) {
            case DUPLICATE ->
                    throw Invariant.NOTHING_LOST.broken("taken for a repeat: " + mutation);
            case REJECTED -> checkNothingOf(mutation, result);
            case APPLIED, PARKED -> checkAllOf(mutation, result);
        }
    }

    private void checkNothingOf(Mutation mutation, Push.Result result) {
        for (var change : mutation.changes()) {
            var key = Key.of(change);
            if (change.makesRecord()
                    && Delivery.body(delivery.before(), key) == null
                    && Delivery.body(delivery.after(), key) != null
                    && changes.stream().filter(each -> Key.of(each).equals(key)).count() == 1) {
                throw Invariant.ATOMIC.broken(
                        change + " was written though the mutation was refused: " + result);
            }
        }
    }

    private void checkAllOf(Mutation mutation, Push.Result result) {
        var nowhere = mutation.changes().stream().filter(change -> !tookEffect(change)).toList();
        if (!nowhere.isEmpty()) {
            var invariant =
                    nowhere.size() < mutation.changes().size()
                            ? Invariant.ATOMIC
                            : Invariant.NOTHING_LOST;
            throw invariant.broken(
                    result.outcome()
                            + " but nowhere: "
                            + nowhere
                            + "\n  before "
                            + delivery.before().get(Key.of(nowhere.getFirst()))
                            + "\n  after  "
                            + delivery.after().get(Key.of(nowhere.getFirst())));
        }
    }

    private boolean tookEffect(Change change) {
        var key = Key.of(change);
        var after = Delivery.body(delivery.after(), key);
        return switch (change.op()) {
            case DELETE ->
                    after == null
                            || parked(key, Conflict.WHOLE_RECORD, null)
                            || isOvertaken(change);
            case ADD, REMOVE ->
                    change.set().values().keySet().stream()
                            .allMatch(name ->
                                    hasElements(after, change, name)
                                            || parkedRecords(key)
                                                    .anyMatch(
                                                            body -> hasElements(body, change, name))
                                            || parkedElements(key, change, name)
                                            || isOvertaken(change, name));
            case PUT -> {
                var again = change.base().isEmpty() && delivery.before().containsKey(key);
                yield again || written(change).allMatch(name -> holds(key, after, change, name));
            }
        };
    }

    /// The fields that the change means to write.
    private static Stream<String> written(Change change) {
        return change.set().values().keySet().stream()
                .filter(name ->
                        change.base().isEmpty() || change.type().classOf(name) == FieldClass.SCALAR)
                .filter(name -> !Objects.equals(change.set().get(name), change.base().get(name)));
    }

    private boolean holds(Key key, @Nullable Fields after, Change change, String name) {
        var value = change.set().get(name);
        return (after != null && Objects.equals(after.get(name), value))
                || parked(key, name, value)
                || parkedRecords(key).anyMatch(body -> Objects.equals(body.get(name), value))
                || isOvertaken(change, name);
    }

    /// Whether a later change of the same request wrote the field again or deleted the record.
    private boolean isOvertaken(Change change, String name) {
        return later(change)
                .anyMatch(each ->
                        each.op() == Op.DELETE
                                || each.makesRecord()
                                || each.set().values().containsKey(name));
    }

    private boolean isOvertaken(Change deletion) {
        return later(deletion).anyMatch(Change::makesRecord);
    }

    private Stream<Change> later(Change change) {
        return changes.subList(changes.indexOf(change) + 1, changes.size()).stream()
                .filter(each -> Key.of(each).equals(Key.of(change)));
    }

    private static boolean hasElements(@Nullable Fields body, Change change, String name) {
        if (body == null) {
            // Nothing is left to remove from a deleted record.
            return change.op() == Op.REMOVE;
        }
        var wanted = change.set().texts(name);
        return change.op() == Op.ADD
                ? body.texts(name).containsAll(wanted)
                : wanted.stream().noneMatch(body.texts(name)::contains);
    }

    private boolean parked(Key key, String field, @Nullable Object value) {
        return conflicts(key)
                .anyMatch(conflict ->
                        conflict.field().equals(field) && Objects.equals(conflict.other(), value));
    }

    private boolean parkedElements(Key key, Change change, String name) {
        return conflicts(key)
                .filter(conflict -> conflict.field().equals(name))
                .anyMatch(conflict -> hasElements(Fields.of(name, conflict.other()), change, name));
    }

    private Stream<Fields> parkedRecords(Key key) {
        return conflicts(key)
                .filter(conflict -> conflict.field().equals(Conflict.WHOLE_RECORD))
                .flatMap(conflict -> Stream.ofNullable(asFields(conflict.other())));
    }

    private Stream<Conflict> conflicts(Key key) {
        return delivery.after().values().stream()
                .filter(entry -> entry.type() == SyncedType.CONFLICT && entry.body() != null)
                .map(entry -> Conflict.of(entry.id(), Objects.requireNonNull(entry.body())))
                .filter(conflict ->
                        conflict.rowType() == key.type() && conflict.rowId().equals(key.id()));
    }

    private static @Nullable Fields asFields(@Nullable Object other) {
        if (!(other instanceof Map<?, ?> map)) {
            return null;
        }
        var fields = Fields.NONE;
        for (var each : map.entrySet()) {
            fields = fields.with(String.valueOf(each.getKey()), each.getValue());
        }
        return fields;
    }
}
