package com.sautai.server.sync;

import com.sautai.model.Problem;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.GroupRule;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Op;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Merges the mutations of one push in memory, each all or nothing.
final class PushBatch {
    private static final int MOST_PROBLEMS = 20;

    private final Loaded stored;
    private final MergeRule rule;
    private final String device;
    private final SequencedMap<RowKey, Fields> changed = new LinkedHashMap<>();
    private final Set<RowKey> unknown = new HashSet<>();
    private final Set<RowKey> unknownGroups = new HashSet<>();

    /// @param stored the records as the database holds them
    PushBatch(Loaded stored, MergeRule rule, String device) {
        this.stored = stored;
        this.rule = rule;
        this.device = device;
    }

    /// @param rows what it is about: the feed has brought all of its effects once it has brought
    ///   these
    record Verdict(Push.Outcome outcome, Set<RowKey> rows, List<Problem> problems) {}

    Verdict take(Mutation sent, boolean stale) {
        var problems = Intake.problems(sent);
        if (!problems.isEmpty()) {
            return rejected(problems);
        }
        var mutation = Intake.canonical(sent);
        var rows = new HashSet<RowKey>();
        var copy = new LinkedHashMap<RowKey, Fields>();
        var parked = false;
        for (var change : mutation.changes()) {
            var key = new RowKey(change.type(), change.id());
            rows.add(key);
            var current = copy.getOrDefault(key, current(key));
            if (current == null && change.op() != Op.DELETE && !change.makesRecord()) {
                problems.add(new Problem("", "missing", "The server does not have this record."));
                continue;
            }
            var merge = rule.merge(current, change, mutation.editedAt(), stale);
            if (merge.body() != null && !Objects.equals(merge.body(), current)) {
                problems.addAll(Intake.problems(change.type(), merge.body()));
                put(copy, key, merge.body());
            }
            for (var clash : merge.clashes()) {
                parked = true;
                var conflict = Conflict.parked(change, clash, mutation, device);
                var conflictKey = new RowKey(SyncedType.CONFLICT, conflict.id());
                rows.add(conflictKey);
                if (current(conflictKey) == null && !copy.containsKey(conflictKey)) {
                    put(copy, conflictKey, SyncedType.CONFLICT.canonical(conflict.body()));
                }
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(groupProblems(copy));
        }
        if (!problems.isEmpty()) {
            return rejected(problems);
        }
        copy.forEach((key, body) -> put(changed, key, body));
        return new Verdict(parked ? Push.Outcome.PARKED : Push.Outcome.APPLIED, rows, List.of());
    }

    /// Records that were asked for and not looked for yet: when there are any, all that was decided
    /// is void.
    Set<RowKey> unknown() {
        return unknown;
    }

    /// The heads of groups whose members were asked for and not looked for yet; the same holds.
    Set<RowKey> unknownGroups() {
        return unknownGroups;
    }

    /// What changed, in the order of the last touch, with its new numbers.
    List<RowWrite> numbered(FeedNumbers.Numbers numbers) {
        var writes = new ArrayList<RowWrite>();
        changed.forEach((key, body) ->
                writes.add(new RowWrite(key, stored.row(key), body, numbers.next())));
        return writes;
    }

    /// What a mutation would break among records that belong together.
    private List<Problem> groupProblems(Map<RowKey, Fields> copy) {
        var problems = new ArrayList<Problem>();
        for (var rule : GroupRule.ALL) {
            var heads = new LinkedHashSet<UUID>();
            copy.forEach(
                    (key, body) -> rule.headOf(key.type(), key.id(), body).ifPresent(heads::add));
            for (var head : heads) {
                var key = new RowKey(rule.head(), head);
                var body = copy.containsKey(key) ? copy.get(key) : current(key);
                problems.addAll(rule.problems(body, members(rule, key, copy).values()));
            }
        }
        return problems;
    }

    private Map<RowKey, Fields> members(GroupRule rule, RowKey head, Map<RowKey, Fields> copy) {
        var members = stored.members(head);
        if (members == null) {
            unknownGroups.add(head);
            return Map.of();
        }
        var now = new LinkedHashMap<>(members);
        Stream.of(changed, copy)
                .flatMap(rows -> rows.entrySet().stream())
                .filter(row ->
                        row.getKey().type() == rule.member()
                                && head.id().equals(row.getValue().uuid(rule.link())))
                .forEach(row -> now.put(row.getKey(), row.getValue()));
        return now;
    }

    private @Nullable Fields current(RowKey key) {
        if (!stored.knows(key)) {
            unknown.add(key);
        }
        var now = changed.get(key);
        return now == null ? stored.row(key) : now;
    }

    private static void put(SequencedMap<RowKey, Fields> rows, RowKey key, Fields body) {
        rows.putLast(key, body);
    }

    private static Verdict rejected(List<Problem> problems) {
        return new Verdict(
                Push.Outcome.REJECTED,
                Set.of(),
                problems.stream().distinct().limit(MOST_PROBLEMS).toList());
    }
}
