package com.sautai.desktop.sync;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one thread wait until a time or until somebody rings.
final class Alarm {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rings = lock.newCondition();
    private boolean rung;

    void ring() {
        lock.lock();
        try {
            rung = true;
            rings.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Returns at once when it rang since the last wait.
    void await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (!rung && left > 0) {
                left = rings.awaitNanos(left);
            }
            rung = false;
        } finally {
            lock.unlock();
        }
    }
}
