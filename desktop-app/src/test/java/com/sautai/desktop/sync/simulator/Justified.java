package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.FieldClass;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Op;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks for the reason of everything a request changed on the server: a value is only replaced by
/// somebody who saw it, and nothing changes by itself.
final class Justified {
    private final Delivery delivery;
    private final List<Change> changes;

    Justified(Delivery delivery) {
        this.delivery = delivery;
        this.changes =
                delivery.fresh().stream().flatMap(mutation -> mutation.changes().stream()).toList();
    }

    void check() {
        if (changes.isEmpty() && !delivery.afterPurge()) {
            if (!delivery.before().equals(delivery.after())) {
                throw Invariant.REPLAY.broken(
                        "repeated mutations made "
                                + delivery.after()
                                + "\nof "
                                + delivery.before());
            }
            return;
        }
        delivery.before().keySet().stream()
                .filter(key -> !delivery.after().containsKey(key))
                .forEach(key -> {
                    throw delivery.unjustified(key, "left the feed");
                });
        delivery.after().keySet().forEach(this::check);
    }

    private void check(Key key) {
        var before = Delivery.body(delivery.before(), key);
        var after = Delivery.body(delivery.after(), key);
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null && before != null) {
            require(key, "deleted unseen", change -> sawForDeletion(change, before));
        } else if (after != null && before == null) {
            var parked = key.type() == SyncedType.CONFLICT && !delivery.before().containsKey(key);
            if (!parked) {
                require(key, "made by nobody", Change::makesRecord);
            }
        } else if (after != null && before != null) {
            checkFields(key, before, after);
        }
    }

    private void checkFields(Key key, Fields before, Fields after) {
        var names = new TreeSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        for (var name : names) {
            switch (key.type().classOf(name)) {
                case SCALAR ->
                        require(
                                key,
                                name + " overwritten unseen",
                                change -> wrote(change, name, before, after));
                case SET -> checkElements(key, name, before, after);
                case FIXED -> throw delivery.unjustified(key, name + " is fixed");
                case SERVER, DERIVED -> {}
            }
        }
    }

    private boolean wrote(Change change, String name, Fields before, Fields after) {
        var base = change.base().get(name);
        return change.op() == Op.PUT
                && change.set().values().containsKey(name)
                && Objects.equals(change.set().get(name), after.get(name))
                && (Objects.equals(base, before.get(name))
                        || writtenToo(Key.of(change), name, base));
    }

    /// Whether another mutation of the request wrote the value that this one replaces.
    private boolean writtenToo(Key key, String name, @Nullable Object value) {
        return of(key).anyMatch(change ->
                change.op() == Op.PUT
                        && change.set().values().containsKey(name)
                        && Objects.equals(change.set().get(name), value));
    }

    private void checkElements(Key key, String name, Fields before, Fields after) {
        for (var added : after.texts(name)) {
            if (!before.texts(name).contains(added)) {
                require(
                        key,
                        added + " added by nobody to " + name,
                        change ->
                                change.op() == Op.ADD && change.set().texts(name).contains(added));
            }
        }
        for (var removed : before.texts(name)) {
            if (!after.texts(name).contains(removed)) {
                require(
                        key,
                        removed + " removed by nobody from " + name,
                        change ->
                                change.op() == Op.REMOVE
                                        && change.set().texts(name).contains(removed));
            }
        }
    }

    private boolean sawForDeletion(Change change, Fields before) {
        if (change.op() != Op.DELETE) {
            return false;
        }
        var names = new TreeSet<>(before.values().keySet());
        names.addAll(change.base().values().keySet());
        return names.stream()
                .filter(name -> isWrittenByChef(change.type(), name))
                .allMatch(name ->
                        Objects.equals(change.base().get(name), before.get(name))
                                || of(Key.of(change))
                                        .anyMatch(each -> each.set().values().containsKey(name)));
    }

    private static boolean isWrittenByChef(SyncedType type, String name) {
        var fieldClass = type.classOf(name);
        return fieldClass == FieldClass.SCALAR || fieldClass == FieldClass.SET;
    }

    private void require(Key key, String complaint, Predicate<Change> reason) {
        if (of(key).noneMatch(reason)) {
            throw delivery.unjustified(key, complaint);
        }
    }

    private Stream<Change> of(Key key) {
        return changes.stream().filter(change -> Key.of(change).equals(key));
    }
}
