package com.sautai.desktop.local;

import com.sautai.model.Problem;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.FieldClass;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Op;
import com.sautai.model.sync.Rebase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// An edit worked out in memory: what it writes, what takes it back, and what is wrong with it.
final class Draft {
    private final Map<RowKey, SavedRow> before;
    private final Instant editedAt;
    private final BiPredicate<Change, @Nullable Fields> expectation;
    private final Map<RowKey, @Nullable Fields> bodies = new HashMap<>();
    private final Set<RowKey> touched = new LinkedHashSet<>();
    private final List<List<Change>> mutations = new ArrayList<>();
    private final List<List<Change>> inverses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private boolean asExpected = true;

    /// @param expectation of each change and the record it meets
    Draft(
            Map<RowKey, SavedRow> before,
            Instant editedAt,
            BiPredicate<Change, @Nullable Fields> expectation) {
        this.before = before;
        this.editedAt = editedAt;
        this.expectation = expectation;
    }

    void add(List<Change> mutation) {
        var written = new ArrayList<Change>();
        var inverse = new ArrayList<Change>();
        for (var raw : mutation) {
            var shape = raw.type().shapeProblems(raw.set());
            problems.addAll(shape);
            if (shape.isEmpty()) {
                add(canonical(raw), written, inverse);
            }
        }
        if (!written.isEmpty()) {
            mutations.add(List.copyOf(written));
            inverses.addFirst(List.copyOf(inverse));
            RowKey.of(written).forEach(this::validate);
        }
    }

    private @Nullable Fields body(RowKey key) {
        if (bodies.containsKey(key)) {
            return bodies.get(key);
        }
        var row = before.get(key);
        return row == null ? null : row.body();
    }

    private void add(Change wanted, List<Change> written, List<Change> inverse) {
        var key = RowKey.of(wanted);
        var now = body(key);
        asExpected &= expectation.test(wanted, now);
        if (now == null && wanted.op() != Op.DELETE && !wanted.makesRecord()) {
            problems.add(new Problem("", "gone", "This was deleted in the meantime."));
            return;
        }
        var change = withoutWhatIsNotOurs(wanted, now);
        var after = Rebase.onto(now, List.of(change));
        if (Objects.equals(now, after)) {
            return;
        }
        written.add(change);
        inverse.addAll(0, Changes.inverse(now, change, editedAt.toString()));
        bodies.put(key, after);
        touched.add(key);
    }

    /// An existing record's fixed fields and the server's stay as they are, and its sets change by
    /// element.
    private static Change withoutWhatIsNotOurs(Change change, @Nullable Fields now) {
        if (change.op() != Op.PUT || now == null) {
            return change;
        }
        var set = new TreeMap<String, @Nullable Object>(change.set().values());
        set.keySet()
                .removeIf(name -> {
                    var fieldClass = change.type().classOf(name);
                    if (fieldClass == FieldClass.SET
                            && !Objects.equals(now.get(name), set.get(name))) {
                        throw new IllegalArgumentException(
                                "A set changes by adding and removing its elements: " + name);
                    }
                    return fieldClass != FieldClass.SCALAR;
                });
        return new Change(change.type(), change.id(), change.op(), new Fields(set), change.base());
    }

    private static Change canonical(Change change) {
        var type = change.type();
        return new Change(
                type,
                change.id(),
                change.op(),
                type.canonical(change.set()),
                type.canonical(change.base()));
    }

    private void validate(RowKey key) {
        var body = body(key);
        if (body != null) {
            problems.addAll(key.type().problems(body));
        }
    }

    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    boolean isAsExpected() {
        return asExpected;
    }

    boolean isEmpty() {
        return mutations.isEmpty();
    }

    /// The mutations that change something, in order.
    List<List<Change>> mutations() {
        return mutations;
    }

    /// The mutations that take all of it back, in the order to apply.
    List<List<Change>> inverses() {
        return inverses;
    }

    Map<RowKey, SavedRow> before() {
        return before;
    }

    Instant editedAt() {
        return editedAt;
    }

    Set<RowKey> touched() {
        return touched;
    }

    /// The rows to write, with the chef's edits on them.
    List<SavedRow> rows() {
        return touched.stream()
                .map(key -> before.getOrDefault(key, SavedRow.absent(key)).showing(bodies.get(key)))
                .toList();
    }
}
