package com.sautai.server.sync;

import com.sautai.model.Problem;
import com.sautai.model.sync.FieldClass;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.GroupRule;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Writes of the web and of the server itself to a chef's records: under the same lock, by the same
/// rules and on the same feed as what devices push.
public final class Records {
    private final Database database;
    private final SyncStores stores;
    private final FeedNumbers numbers;
    private final Heads heads;
    private final Clock clock;

    public Records(
            Database database, SyncStores stores, FeedNumbers numbers, Heads heads, Clock clock) {
        this.database = database;
        this.stores = stores;
        this.numbers = numbers;
        this.heads = heads;
        this.clock = clock;
    }

    /// Runs one transaction under the chef's lock; an exception takes all of it back. What must
    /// hold for records that belong together is looked at when the work is done.
    ///
    /// @throws BadInput when records that belong together would break a rule
    public <T> T write(long chefId, Function<Writing, T> work) {
        var done =
                database.write(tx -> {
                    var given = numbers.begin(tx, chefId);
                    var writing = new Writing(tx, chefId, given);
                    var result = work.apply(writing);
                    writing.checkGroups();
                    return Map.entry(given.finish(), new Box<>(result));
                });
        heads.moved(chefId, done.getKey());
        return done.getValue().value();
    }

    /// The same within the transaction that made the chef, whom nobody waits for yet.
    public <T> T begin(Tx tx, long chefId, Function<Writing, T> work) {
        var given = numbers.begin(tx, chefId);
        var result = work.apply(new Writing(tx, chefId, given));
        given.finish();
        return result;
    }

    private record Box<T>(T value) {}

    /// A transaction that holds the lock of one chef.
    public final class Writing {
        private final Tx tx;
        private final long chefId;
        private final FeedNumbers.Numbers given;
        private final Map<RowKey, GroupRule> groups = new LinkedHashMap<>();

        private Writing(Tx tx, long chefId, FeedNumbers.Numbers given) {
            this.tx = tx;
            this.chefId = chefId;
            this.given = given;
        }

        public Tx tx() {
            return tx;
        }

        public long chefId() {
            return chefId;
        }

        /// A record's body, with `deleted_at` when it was deleted; empty when there never was one.
        public Optional<Fields> find(SyncedType type, UUID id) {
            var key = new RowKey(type, id);
            return Optional.ofNullable(stores.rows().load(tx, chefId, Set.of(key)).get(key));
        }

        /// Makes a record, or changes some fields of one.
        ///
        /// @param set new values; `null` empties a field
        /// @return the record as it is now, its number included
        /// @throws BadInput when the record would break a rule
        public Fields put(SyncedType type, UUID id, Fields set) {
            var before = find(type, id).orElse(null);
            var changed =
                    (before == null ? Fields.NONE : before)
                            .with(type.canonical(checked(type, set)));
            var after = changed.compact();
            if (after.equals(before)) {
                return after;
            }
            var problems = new ArrayList<>(Intake.problems(type, after));
            if (before != null) {
                problems.addAll(changesOfFixed(type, before, after));
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            var write = List.of(new RowWrite(new RowKey(type, id), before, after, given.next()));
            stores.rows().write(tx, chefId, write, clock.instant());
            stores.entries().write(tx, chefId, write);
            for (var rule : GroupRule.ALL) {
                rule.headOf(type, id, after)
                        .ifPresent(head -> groups.put(new RowKey(rule.head(), head), rule));
            }
            return find(type, id).orElseThrow();
        }

        /// Deletes a record, if it is there and not deleted yet.
        public void delete(SyncedType type, UUID id) {
            if (find(type, id).filter(body -> !body.isDeleted()).isPresent()) {
                put(type, id, Fields.of(Fields.DELETED_AT, clock.instant()));
            }
        }

        private void checkGroups() {
            var problems = new ArrayList<Problem>();
            groups.forEach((head, rule) ->
                    problems.addAll(
                            rule.problems(
                                    find(head.type(), head.id()).orElse(null),
                                    stores.rows()
                                            .members(tx, chefId, rule, List.of(head))
                                            .values())));
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
        }

        private static Fields checked(SyncedType type, Fields set) {
            var problems = type.shapeProblems(set);
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return set;
        }

        private static List<Problem> changesOfFixed(SyncedType type, Fields before, Fields after) {
            return type.fields().stream()
                    .filter(field -> field.fieldClass() == FieldClass.FIXED)
                    .map(field -> field.name())
                    .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                    .map(name -> new Problem(name, "fixed", name + " cannot be changed."))
                    .toList();
        }
    }
}
