package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.FieldClass;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Op;
import com.sautai.model.sync.Push;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A chef's own newest values stay in sight until the feed has brought what the server made of
/// them.
final class OwnEdits {
    private final Map<Key, List<Own>> newestFirst = new HashMap<>();

    /// @param open whether the device cannot have read yet what the server made of it
    private record Own(Change change, boolean open, boolean refused) {}

    OwnEdits(List<Promise> promises, Function<UUID, Optional<Push.Result>> answers, long cursor) {
        for (var promise : promises.reversed()) {
            var answer = answers.apply(promise.mid());
            var refused =
                    answer.filter(result -> result.outcome() == Push.Outcome.REJECTED).isPresent();
            var open = answer.filter(result -> result.seq() <= cursor).isEmpty();
            for (var change : promise.changes().reversed()) {
                newestFirst
                        .computeIfAbsent(Key.of(change), key -> new ArrayList<>())
                        .add(new Own(change, open, refused));
            }
        }
    }

    void check(Map<Key, Kitchen.LocalRow> rows) {
        newestFirst.forEach((key, own) -> {
            if (own.getFirst().open() && own.stream().noneMatch(Own::refused)) {
                var row = rows.get(key);
                check(own, row == null ? null : row.seen());
            }
        });
    }

    private static void check(List<Own> newestFirst, @Nullable Fields seen) {
        var checked = new HashSet<String>();
        for (var own : newestFirst) {
            var change = own.change();
            if (change.op() == Op.DELETE) {
                if (own == newestFirst.getFirst() && seen != null) {
                    throw Invariant.OWN_EDITS.broken("deleted by " + change + " but seen " + seen);
                }
                return;
            }
            if (seen == null) {
                throw Invariant.OWN_EDITS.broken("not to be seen: " + change);
            }
            for (var name : change.set().values().keySet()) {
                if (isWish(change, name)
                        && checked.add(name)
                        && own.open()
                        && !shows(seen, change, name)) {
                    throw Invariant.OWN_EDITS.broken(name + " of " + change + " but seen " + seen);
                }
            }
        }
    }

    private static boolean isWish(Change change, String name) {
        return change.op() != Op.PUT
                || (change.type().classOf(name) == FieldClass.SCALAR
                        && !Objects.equals(change.set().get(name), change.base().get(name)));
    }

    private static boolean shows(Fields seen, Change change, String name) {
        var elements = change.set().texts(name);
        return switch (change.op()) {
            case PUT -> Objects.equals(seen.get(name), change.set().get(name));
            case ADD -> seen.texts(name).containsAll(elements);
            case REMOVE -> elements.stream().noneMatch(seen.texts(name)::contains);
            case DELETE -> true;
        };
    }
}
