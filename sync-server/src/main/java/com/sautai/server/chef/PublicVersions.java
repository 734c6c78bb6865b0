package com.sautai.server.chef;

import com.sautai.server.platform.Database;
import com.sautai.server.sync.PublicVersionStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// Knows which remembered chefs are out of date: at once for what this process wrote, within a
/// second for what another one did.
final class PublicVersions {
    private static final long ASK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    /// A transaction may take so long from the time it notes to its commit, clocks that differ
    /// included.
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(30);

    private final Database database;
    private final Clock clock;
    private final PublicVersionStore store = new PublicVersionStore();
    private final Set<Long> written = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<Long, Long> newest = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile boolean looking;
    private volatile long askedAt = System.nanoTime() - ASK_EVERY_NANOS;

    PublicVersions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// This process has committed something of a chef.
    void wrote(long chefId) {
        written.add(chefId);
    }

    /// Changes whenever any chef does.
    long generation() {
        return generation.get();
    }

    boolean isNewest(long chefId, long version) {
        return newest.getOrDefault(chefId, 0L) <= version;
    }

    /// Before anything remembered is used.
    void refresh() {
        // In this order: whoever empties the set says first that they are looking.
        if (!written.isEmpty() || looking) {
            asking.lock();
        } else if (System.nanoTime() - askedAt < ASK_EVERY_NANOS || !asking.tryLock()) {
            return;
        }
        try {
            lookAtWritten();
            if (System.nanoTime() - askedAt >= ASK_EVERY_NANOS) {
                var then = clock.instant().minus(LONGEST_COMMIT);
                learn(database.read(tx -> store.changedSince(tx, then)));
                askedAt = System.nanoTime();
            }
        } finally {
            asking.unlock();
        }
    }

    private void lookAtWritten() {
        if (written.isEmpty()) {
            return;
        }
        looking = true;
        try {
            var chefs = Set.copyOf(written);
            written.removeAll(chefs);
            learn(database.read(tx -> store.of(tx, chefs)));
        } finally {
            looking = false;
        }
    }

    private void learn(Map<Long, Long> versions) {
        boolean changed = false;
        for (var each : versions.entrySet()) {
            var before = newest.put(each.getKey(), each.getValue());
            changed |= before == null || before < each.getValue();
        }
        if (changed) {
            generation.incrementAndGet();
        }
    }
}
