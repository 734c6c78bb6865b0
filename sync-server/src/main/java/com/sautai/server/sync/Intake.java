package com.sautai.server.sync;

import com.sautai.model.Problem;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Op;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a mutation must look like before it meets any record.
final class Intake {
    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final int MOST_UNKNOWN = 100;
    private static final int LONGEST_UNKNOWN = 40_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private Intake() {}

    static List<Problem> problems(Mutation mutation) {
        var problems = new ArrayList<Problem>();
        if (mutation.editedAt().isBefore(EARLIEST) || mutation.editedAt().isAfter(LATEST)) {
            problems.add(
                    new Problem("editedAt", "out_of_range", "editedAt must be a time of our era."));
        }
        for (var change : mutation.changes()) {
            if (names(change).anyMatch(name -> !FIELD_NAME.matcher(name).matches())) {
                problems.add(
                        new Problem(
                                "",
                                "not_allowed",
                                "A field's name has lower case letters, digits and _."));
            }
            problems.addAll(change.type().shapeProblems(change.set()));
            problems.addAll(change.type().shapeProblems(change.base()));
            if (change.type().isMadeByServer()) {
                problems.add(
                        new Problem(
                                "",
                                "not_allowed",
                                "Only the server changes a " + change.type().wire() + "."));
            }
            if (change.type() == SyncedType.CONFLICT
                    && change.makesRecord()
                    && change.base().isEmpty()) {
                problems.add(new Problem("", "not_allowed", "Conflicts are made by the server."));
            }
        }
        return problems;
    }

    /// The mutation in its one way of writing, without values that only the server makes.
    static Mutation canonical(Mutation mutation) {
        return new Mutation(
                mutation.mid(),
                mutation.schema(),
                mutation.editedAt().truncatedTo(ChronoUnit.MILLIS),
                mutation.changes().stream().map(Intake::canonical).toList());
    }

    /// What is wrong with a record as it would be stored, beyond its own rules.
    static List<Problem> problems(SyncedType type, Fields body) {
        var problems = new ArrayList<>(type.problems(body));
        var unknown = new TreeMap<String, @Nullable Object>(body.values());
        unknown.keySet().removeIf(name -> type.field(name).isPresent());
        if (unknown.size() > MOST_UNKNOWN || unknown.toString().length() > LONGEST_UNKNOWN) {
            problems.add(new Problem("", "too_long", "There is more in unknown fields than fits."));
        }
        return problems;
    }

    private static Change canonical(Change change) {
        var type = change.type();
        var set = type.canonical(change.set());
        return new Change(
                type,
                change.id(),
                change.op(),
                change.op() == Op.PUT ? withoutServersOwn(type, set) : set,
                type.canonical(change.base()));
    }

    private static Fields withoutServersOwn(SyncedType type, Fields set) {
        var kept = new TreeMap<String, @Nullable Object>(set.values());
        kept.keySet()
                .removeIf(name ->
                        switch (type.classOf(name)) {
                            case SCALAR, SET, FIXED -> false;
                            case SERVER, DERIVED -> true;
                        });
        return new Fields(kept);
    }

    private static Stream<String> names(Change change) {
        return Stream.concat(
                change.set().values().keySet().stream(), change.base().values().keySet().stream());
    }
}
