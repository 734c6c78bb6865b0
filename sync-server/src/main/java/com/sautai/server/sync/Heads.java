package com.sautai.server.sync;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// Tells waiting connections of this process that a chef's feed has moved on.
public final class Heads implements AutoCloseable {
    private final ConcurrentMap<Long, Head> heads = new ConcurrentHashMap<>();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /// Is told which chef wrote something, after it was committed by this process.
    public void onMoved(LongConsumer listener) {
        listeners.add(listener);
    }

    /// The feed of a chef now reaches at least so far.
    public void moved(long chefId, long head) {
        head(chefId).move(head);
        listeners.forEach(listener -> listener.accept(chefId));
    }

    /// Waits until the feed is past a number, the time is up or the server stops.
    ///
    /// @return the newest known number
    long awaitPast(long chefId, long known, Duration atMost) throws InterruptedException {
        return head(chefId).awaitPast(known, atMost);
    }

    /// The chefs whose devices wait here.
    Set<Long> awaited() {
        return heads.entrySet().stream()
                .filter(entry -> entry.getValue().isAwaited())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        heads.values().forEach(Head::wake);
    }

    private Head head(long chefId) {
        return heads.computeIfAbsent(chefId, _ -> new Head());
    }

    private final class Head {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private long newest;
        private int waiting;

        void move(long head) {
            lock.lock();
            try {
                newest = Math.max(newest, head);
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        boolean isAwaited() {
            lock.lock();
            try {
                return waiting > 0;
            } finally {
                lock.unlock();
            }
        }

        void wake() {
            move(0);
        }

        long awaitPast(long known, Duration atMost) throws InterruptedException {
            lock.lock();
            try {
                waiting++;
                long left = atMost.toNanos();
                while (newest <= known && !closed && left > 0) {
                    left = changed.awaitNanos(left);
                }
                return newest;
            } finally {
                waiting--;
                lock.unlock();
            }
        }
    }
}
