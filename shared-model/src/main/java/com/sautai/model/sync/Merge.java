package com.sautai.model.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The server's rule for a change that meets a record: compare with what the writer saw, field by
/// field, and write, skip or park.
///
/// @param body the record afterwards (with `deleted_at` when it is deleted), or `null` when there
///   still is none
/// @param clashes what was not written
public record Merge(@Nullable Fields body, List<Clash> clashes) {
    public Merge {
        clashes = List.copyOf(clashes);
    }

    /// @param current the record on the server, with `deleted_at` when deleted, `null` when it
    ///   never was
    /// @param stale a mutation so old that it may have been here before: it may no longer write
    ///   over anything, only be shown
    public static Merge of(
            @Nullable Fields current, Change change, Instant editedAt, boolean stale) {
        return switch (change.op()) {
            case DELETE -> delete(current, change, editedAt, stale);
            case PUT -> current == null ? create(change) : put(current, change, stale);
            case ADD, REMOVE -> elements(current, change, stale);
        };
    }

    private static Merge delete(
            @Nullable Fields current, Change change, Instant editedAt, boolean stale) {
        if (current == null || current.isDeleted()) {
            return new Merge(current, List.of());
        }
        if (stale || !sameWhereChefWrites(change.type(), current, change.base())) {
            return new Merge(
                    current,
                    List.of(new Clash(Conflict.WHOLE_RECORD, change.base().values(), null)));
        }
        return new Merge(current.with(Fields.DELETED_AT, editedAt), List.of());
    }

    private static Merge create(Change change) {
        return new Merge(change.set().with(Fields.DELETED_AT, null).compact(), List.of());
    }

    private static Merge put(Fields current, Change change, boolean stale) {
        if (current.isDeleted() && !change.makesRecord()) {
            return onDeleted(current, current.with(writable(change)));
        }
        if (current.isDeleted() && change.base().isEmpty()) {
            return new Merge(current, List.of());
        }
        var body = current;
        var clashes = new ArrayList<Clash>();
        for (var entry : writable(change).values().entrySet()) {
            var field = entry.getKey();
            var now = current.get(field);
            var base = change.base().get(field);
            if (Objects.equals(now, entry.getValue()) || Objects.equals(base, entry.getValue())) {
                continue;
            }
            if (Objects.equals(now, base) && !stale) {
                body = body.with(field, entry.getValue());
            } else if (change.type().classOf(field) == FieldClass.SCALAR) {
                clashes.add(new Clash(field, base, entry.getValue()));
            }
        }
        return new Merge(body.compact(), clashes);
    }

    private static Merge elements(@Nullable Fields current, Change change, boolean stale) {
        if (current == null) {
            return new Merge(null, List.of());
        }
        var body = withElements(current, change);
        if (current.isDeleted() && !body.equals(current)) {
            return onDeleted(current, body);
        }
        return stale ? new Merge(current, differences(current, body)) : new Merge(body, List.of());
    }

    private static List<Clash> differences(Fields current, Fields wanted) {
        return wanted.with(current).values().keySet().stream()
                .filter(name -> !Objects.equals(current.get(name), wanted.get(name)))
                .map(name -> new Clash(name, current.get(name), wanted.get(name)))
                .toList();
    }

    /// An edit of a record that somebody deleted: the chef sees the whole record with the edit and
    /// may bring it back.
    private static Merge onDeleted(Fields current, Fields edited) {
        var alive = edited.with(Fields.DELETED_AT, null).compact();
        return new Merge(
                current,
                List.of(new Clash(Conflict.WHOLE_RECORD, current.values(), alive.values())));
    }

    /// The body after elements were added to or removed from its sets.
    static Fields withElements(Fields body, Change change) {
        var changed = body;
        for (var name : change.set().values().keySet()) {
            if (change.type().classOf(name) == FieldClass.SET) {
                var elements = new TreeSet<>(body.texts(name));
                if (change.op() == Op.ADD) {
                    elements.addAll(change.set().texts(name));
                } else {
                    change.set().texts(name).forEach(elements::remove);
                }
                changed = changed.with(name, List.copyOf(elements));
            }
        }
        return changed.compact();
    }

    /// What a device may write of a record that exists: not what is fixed, made by the server, or a
    /// set (those travel by element).
    private static Fields writable(Change change) {
        var kept = new TreeMap<String, @Nullable Object>(change.set().values());
        kept.keySet().removeIf(name -> change.type().classOf(name) != FieldClass.SCALAR);
        return new Fields(kept);
    }

    private static boolean sameWhereChefWrites(SyncedType type, Fields current, Fields seen) {
        var names = new TreeSet<>(current.values().keySet());
        names.addAll(seen.values().keySet());
        names.removeIf(name ->
                switch (type.classOf(name)) {
                    case SCALAR, SET -> false;
                    case FIXED, SERVER, DERIVED -> true;
                });
        return names.stream().allMatch(name -> Objects.equals(current.get(name), seen.get(name)));
    }
}
