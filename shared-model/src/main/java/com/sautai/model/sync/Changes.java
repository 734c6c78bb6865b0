package com.sautai.model.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes the changes that lead from one body of a record to another.
public final class Changes {
    private Changes() {}

    /// The changes of one record from `before` to `after`; empty when nothing a chef may write
    /// differs.
    public static List<Change> between(SyncedType type, UUID id, Fields before, Fields after) {
        var set = new TreeMap<String, @Nullable Object>();
        var added = new TreeMap<String, @Nullable Object>();
        var removed = new TreeMap<String, @Nullable Object>();
        var names = new TreeSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        for (var name : names) {
            if (Objects.equals(before.get(name), after.get(name))) {
                continue;
            }
            switch (type.classOf(name)) {
                case SCALAR -> set.put(name, after.get(name));
                case SET -> {
                    added.put(name, minus(after.texts(name), before.texts(name)));
                    removed.put(name, minus(before.texts(name), after.texts(name)));
                }
                case FIXED, SERVER, DERIVED -> {}
            }
        }
        var changes = new ArrayList<Change>();
        if (!set.isEmpty()) {
            changes.add(Change.put(type, id, new Fields(set), before));
        }
        addUnlessEmpty(changes, Change.add(type, id, new Fields(added).compact()));
        addUnlessEmpty(changes, Change.remove(type, id, new Fields(removed).compact()));
        return List.copyOf(changes);
    }

    /// What takes a change back, given the body before it; empty when it did nothing.
    ///
    /// @param before the record before the change, `null` when there was none
    /// @param deletedAt the time that the change writes when it deletes: its mutation's `editedAt`
    public static List<Change> inverse(@Nullable Fields before, Change change, String deletedAt) {
        var after = Rebase.onto(before, List.of(change));
        if (before == null) {
            return after == null
                    ? List.of()
                    : List.of(Change.delete(change.type(), change.id(), after));
        }
        if (after == null) {
            return List.of(Change.restore(change.type(), change.id(), before, deletedAt));
        }
        return between(change.type(), change.id(), after, before);
    }

    private static void addUnlessEmpty(Collection<Change> changes, Change change) {
        if (!change.set().isEmpty()) {
            changes.add(change);
        }
    }

    private static List<String> minus(List<String> from, List<String> without) {
        return from.stream()
                .filter(element -> !without.contains(element))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
