package com.sautai.server.sync;

import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes in what a device did: one transaction under the chef's lock.
public final class PushService {
    private final Database database;
    private final SyncStores stores;
    private final SyncRules rules;
    private final Heads heads;
    private final Clock clock;

    public PushService(
            Database database, SyncStores stores, SyncRules rules, Heads heads, Clock clock) {
        this.database = database;
        this.stores = stores;
        this.rules = rules;
        this.heads = heads;
        this.clock = clock;
    }

    /// @param epoch the database the device knows, `null` when it does not say
    public PushAnswer push(KnownDevice device, List<Mutation> mutations, @Nullable String epoch) {
        if (epoch != null && !epoch.equals(stores.epoch())) {
            return new PushAnswer.EpochChanged(stores.epoch());
        }
        if (mutations.stream().anyMatch(mutation -> mutation.schema() > Schema.CURRENT)) {
            return new PushAnswer.SchemaTooNew();
        }
        if (mutations.stream().anyMatch(mutation -> mutation.schema() < Schema.OLDEST_SERVED)) {
            return new PushAnswer.SchemaTooOld();
        }
        var written = database.write(tx -> write(tx, device, mutations));
        heads.moved(device.chefId(), written.head());
        return new PushAnswer.Done(new Push.Response(written.results()));
    }

    private record Written(List<Push.Result> results, long head) {}

    private Written write(Tx tx, KnownDevice device, List<Mutation> mutations) {
        long chefId = device.chefId();
        var numbers = rules.numbers().begin(tx, chefId);
        var seen = stores.seen().find(tx, chefId, mutations.stream().map(Mutation::mid).toList());
        var fresh = distinct(mutations, seen.keySet());
        var purgedThrough = stores.devices().purgedThrough(tx, device);

        var stored = new Loaded(stores.rows(), tx, chefId);
        stored.add(rowsOf(fresh));
        Map<UUID, PushBatch.Verdict> verdicts;
        PushBatch batch;
        do {
            batch = new PushBatch(stored, rules.merge(), device.name());
            verdicts = new HashMap<>();
            for (var mutation : fresh) {
                verdicts.put(
                        mutation.mid(), batch.take(mutation, isStale(mutation, purgedThrough)));
            }
            stored.add(batch.unknown());
            stored.addMembers(batch.unknownGroups());
        } while (!batch.unknown().isEmpty() || !batch.unknownGroups().isEmpty());

        var writes = batch.numbered(numbers);
        stores.rows().write(tx, chefId, writes, clock.instant());
        stores.entries().write(tx, chefId, writes);
        var results = results(fresh, verdicts, writes, numbers.head());
        stores.seen().remember(tx, chefId, device.id(), results, clock.instant());
        return new Written(answers(mutations, seen, results), numbers.finish());
    }

    /// Each mutation once, those that were here before left out.
    private static List<Mutation> distinct(List<Mutation> mutations, Set<UUID> seen) {
        var mids = new HashSet<>(seen);
        return mutations.stream().filter(mutation -> mids.add(mutation.mid())).toList();
    }

    private static Set<RowKey> rowsOf(List<Mutation> mutations) {
        var rows = new HashSet<RowKey>();
        for (var mutation : mutations) {
            mutation.changes().forEach(change -> rows.add(new RowKey(change.type(), change.id())));
        }
        return rows;
    }

    /// Whether the mutation may have been here before and been forgotten.
    private static boolean isStale(Mutation mutation, @Nullable UUID purgedThrough) {
        return purgedThrough != null && MidOrder.compare(mutation.mid(), purgedThrough) <= 0;
    }

    private static List<Push.Result> results(
            List<Mutation> fresh,
            Map<UUID, PushBatch.Verdict> verdicts,
            List<RowWrite> writes,
            long head) {
        var numbers = new HashMap<RowKey, Long>();
        writes.forEach(write -> numbers.put(write.key(), write.seq()));
        var results = new ArrayList<Push.Result>();
        for (var mutation : fresh) {
            var verdict = Objects.requireNonNull(verdicts.get(mutation.mid()));
            long seq =
                    verdict.rows().stream()
                            .mapToLong(row -> numbers.getOrDefault(row, head))
                            .max()
                            .orElse(head);
            results.add(
                    new Push.Result(mutation.mid(), verdict.outcome(), seq, verdict.problems()));
        }
        return results;
    }

    private static List<Push.Result> answers(
            List<Mutation> mutations, Map<UUID, Push.Result> seen, List<Push.Result> results) {
        var earlier = new HashMap<>(seen);
        var fresh = new HashMap<UUID, Push.Result>();
        results.forEach(result -> fresh.put(result.mid(), result));
        var answers = new ArrayList<Push.Result>();
        for (var mutation : mutations) {
            var first = fresh.remove(mutation.mid());
            if (first == null) {
                answers.add(again(Objects.requireNonNull(earlier.get(mutation.mid()))));
            } else {
                answers.add(first);
                earlier.put(mutation.mid(), first);
            }
        }
        return answers;
    }

    /// What a mutation that arrives again is told: what was refused stays refused, all else is
    /// known already.
    private static Push.Result again(Push.Result first) {
        return switch (first.outcome()) {
            case REJECTED -> first;
            case APPLIED, PARKED, DUPLICATE ->
                    new Push.Result(first.mid(), Push.Outcome.DUPLICATE, first.seq(), null);
        };
    }
}
