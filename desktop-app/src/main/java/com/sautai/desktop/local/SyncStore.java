package com.sautai.desktop.local;

import com.sautai.model.Problem;
import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The kitchen's side of sync: what to send, and what the server says, each answer taken in one
/// transaction.
public final class SyncStore {
    /// How long edits are kept that the server has, in case it is restored from a backup.
    public static final Duration KEPT = Duration.ofDays(30);

    private final LocalDatabase database;
    private final Watchers watchers;
    private final Clock clock;

    SyncStore(LocalDatabase database, Watchers watchers, Clock clock) {
        this.database = database;
        this.watchers = watchers;
        this.clock = clock;
    }

    public Optional<Replica> replica() {
        return database.read(ReplicaQueries::find);
    }

    /// Ties this kitchen to the device that signed in; another chef's data never mixes with what is
    /// here.
    ///
    /// @return whether it was done; not when the kitchen belongs to another chef or another server
    public boolean connect(String server, Devices.SignedIn device) {
        return database.write(dsl -> {
            var replica = ReplicaQueries.find(dsl);
            if (replica.isEmpty()) {
                ReplicaQueries.insert(dsl, server, device);
                return true;
            }
            var before = replica.get();
            var same =
                    before.chefId() == device.chefId()
                            && (before.epoch().equals(device.epoch())
                                    || before.server().equals(server));
            if (same) {
                ReplicaQueries.renew(dsl, server, device);
            }
            return same;
        });
    }

    /// What to send next after some position, oldest first, as much as fits into one request.
    public List<Entry> nextBatch(long after) {
        var found =
                database.read(dsl ->
                        OutboxQueries.find(dsl, EntryState.WAITING, after, Push.MOST_MUTATIONS));
        return Batch.fitting(found);
    }

    /// How many edits the server has not answered.
    public int toSend() {
        return toSend(database.read(OutboxQueries::counts));
    }

    public Waiting waiting() {
        return database.read(dsl -> {
            var counts = OutboxQueries.counts(dsl);
            return new Waiting(
                    toSend(counts),
                    count(counts, EntryState.ACKED),
                    count(counts, EntryState.REFUSED) + count(counts, EntryState.STUCK),
                    RowQueries.count(dsl, SyncedType.CONFLICT));
        });
    }

    /// Takes the server's answers to a batch.
    public void answered(List<Entry> batch, List<Push.Result> results) {
        var byMid = new HashMap<java.util.UUID, Push.Result>();
        results.forEach(result -> byMid.put(result.mid(), result));
        write(dsl -> {
            var acked = new HashMap<Long, Long>();
            var rejected = new HashMap<Long, List<Problem>>();
            for (var entry : batch) {
                var result = byMid.get(entry.mid());
                if (result != null) {
                    switch (result.outcome()) {
                        case APPLIED, DUPLICATE, PARKED -> acked.put(entry.pos(), result.seq());
                        case REJECTED -> rejected.put(entry.pos(), result.problems());
                    }
                }
            }
            OutboxQueries.acknowledge(dsl, acked, now());
            rejected.forEach((pos, problems) ->
                    OutboxQueries.mark(dsl, pos, EntryState.REFUSED, problems, now()));
            return endShowing(dsl, rejected.keySet(), EntryState.REFUSED);
        });
    }

    /// Sets an entry aside that the server fails on.
    public void setAside(Entry entry, Problem reason) {
        write(dsl -> {
            OutboxQueries.mark(dsl, entry.pos(), EntryState.STUCK, List.of(reason), now());
            return Set.of();
        });
    }

    /// What was refused or set aside, oldest first.
    public List<Entry> troubled() {
        return database.read(
                dsl -> OutboxQueries.find(dsl, EntryState.TROUBLED, 0, Integer.MAX_VALUE));
    }

    /// Lets an edit go that was refused or set aside; its records go back to what the server has.
    public void discard(Entry entry) {
        write(dsl -> {
            var rows = OwnQueries.rowsOf(dsl, List.of(entry.pos()));
            OutboxQueries.drop(dsl, entry.pos());
            return new Rebasing(dsl, now()).refresh(rows);
        });
    }

    /// Puts back in line what has been set aside for a while.
    public void retryStuck(Duration after) {
        database.writing(dsl ->
                OutboxQueries.move(
                        dsl,
                        EntryState.STUCK,
                        EntryState.PENDING,
                        OutboxQueries.answeredBefore(now().minus(after))));
    }

    /// Takes a page of the feed, unless it does not follow on what is here.
    public void take(Feed.Page page, long after) {
        write(dsl -> {
            var replica = ReplicaQueries.get(dsl);
            if (replica.cursor() != after) {
                return Set.of();
            }
            var touched =
                    new HashSet<>(new Rebasing(dsl, now()).take(page.changes(), replica.sweep()));
            ReplicaQueries.advance(dsl, page.cursor(), page.head());
            if (!page.more()) {
                touched.addAll(caughtUp(dsl, ReplicaQueries.get(dsl)));
            }
            return touched;
        });
    }

    /// The feed has nothing after what is here.
    public void nothingNew() {
        write(dsl -> caughtUp(dsl, ReplicaQueries.get(dsl)));
    }

    /// Another database took the server's place: all is read again, and what it may have lost is
    /// sent again.
    public void newEpoch(String epoch) {
        database.writing(dsl -> {
            ReplicaQueries.startOver(dsl, epoch);
            RowQueries.forgetServerNumbers(dsl);
            OutboxQueries.move(dsl, EntryState.ACKED, EntryState.PENDING, DSL.noCondition());
            OutboxQueries.move(dsl, EntryState.SETTLED, EntryState.AGAIN, DSL.noCondition());
        });
    }

    /// The server forgot deletions this device has not heard of: all is read again.
    public void startOver() {
        database.writing(dsl -> ReplicaQueries.startOver(dsl, ReplicaQueries.get(dsl).epoch()));
    }

    private Set<RowKey> caughtUp(DSLContext dsl, Replica replica) {
        var touched = new HashSet<RowKey>();
        if (replica.sweeping()) {
            var unseen = RowQueries.notSeenIn(dsl, replica.sweep());
            new Rebasing(dsl, now()).dropFromServer(unseen, replica.sweep());
            touched.addAll(unseen);
        }
        touched.addAll(
                endShowing(dsl, OutboxQueries.returned(dsl, replica.cursor()), EntryState.SETTLED));
        OutboxQueries.delete(
                dsl, EntryState.SETTLED, OutboxQueries.answeredBefore(now().minus(KEPT)));
        ReplicaQueries.caughtUp(dsl, now());
        return touched;
    }

    private Set<RowKey> endShowing(
            DSLContext dsl, java.util.Collection<Long> positions, EntryState state) {
        var rows = OwnQueries.rowsOf(dsl, positions);
        OutboxQueries.end(dsl, positions, state);
        return new Rebasing(dsl, now()).refresh(rows);
    }

    private void write(java.util.function.Function<DSLContext, Set<RowKey>> work) {
        watchers.tell(new Touched(RowKey.byType(database.write(work))));
    }

    private static int toSend(Map<EntryState, Integer> counts) {
        return count(counts, EntryState.PENDING) + count(counts, EntryState.AGAIN);
    }

    private static int count(Map<EntryState, Integer> counts, EntryState state) {
        return counts.getOrDefault(state, 0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
