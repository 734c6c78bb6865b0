package com.sautai.desktop.sync;

import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Replica;
import com.sautai.desktop.local.SyncStore;
import com.sautai.desktop.local.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a signed-in kitchen in sync, in the background, for as long as it is open.
public final class Syncer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Syncer.class);

    private final LocalStore store;
    private final SyncStore sync;
    private final SyncRound round;
    private final Hints hints;
    private final Pace pace;
    private final Alarm alarm = new Alarm();
    private final List<Consumer<SyncStatus>> watchers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile SyncStatus status;
    private volatile boolean inUse = true;
    private volatile boolean closed;
    private @Nullable AutoCloseable watching;
    private int failures;
    private @Nullable Failure lastFailure;

    public Syncer(LocalStore store, SyncRound round, Events events, Pace pace) {
        this.store = store;
        this.sync = store.sync();
        this.round = round;
        this.hints = new Hints(events, this::heard, alarm::ring, InstantSource.system());
        this.pace = pace;
        this.status = new SyncStatus.Starting(sync.waiting().toSend());
        this.thread = Thread.ofVirtual().name("sync").unstarted(this::loop);
    }

    public void start() {
        watching =
                store.onTouched(touched -> {
                    if (Thread.currentThread() != thread) {
                        alarm.ring();
                    }
                });
        thread.start();
    }

    /// Tries at once: the chef asked, or the network is back.
    public void now() {
        alarm.ring();
    }

    /// Whether the chef is working with the app; sets how often is looked when the server cannot
    /// tell.
    public void inUse(boolean working) {
        inUse = working;
        if (working) {
            alarm.ring();
        }
    }

    public SyncStatus status() {
        return status;
    }

    /// Tells the status now and whenever it changes, on the thread that syncs.
    public AutoCloseable onStatus(Consumer<SyncStatus> watcher) {
        watchers.add(watcher);
        watcher.accept(status);
        return () -> watchers.remove(watcher);
    }

    private void loop() {
        while (!closed) {
            try {
                alarm.await(attempt());
            } catch (InterruptedException closing) {
                return;
            }
        }
    }

    /// @return how long to wait for the next one
    private Duration attempt() {
        var before = sync.waiting();
        showWork(before);
        try {
            round.run((done, total) -> show(new SyncStatus.Syncing(done, total)));
            failures = 0;
            lastFailure = null;
            hints.listen();
            var after = sync.waiting();
            var pending = after.toSend() + after.toReturn() > 0;
            show(pending ? new SyncStatus.Syncing(0, after.toSend()) : atRest(after));
            return pace.afterSuccess(pending, hints.areHeard(), inUse);
        } catch (SyncFailed failed) {
            LOG.debug("A round failed: {}", failed.failure());
            return failed(failed.failure());
        } catch (RuntimeException unexpected) {
            if (closed) {
                return Duration.ZERO;
            }
            LOG.error("A round broke", unexpected);
            return failed(new Failure.ServerTrouble(0));
        }
    }

    private Duration failed(Failure failure) {
        failures++;
        lastFailure = failure;
        show(SyncStatus.after(failure, sync.waiting().toSend(), lastSynced()));
        return pace.afterFailure(failure, failures);
    }

    /// A try that follows a failed one says so until it works.
    private void showWork(Waiting waiting) {
        if (lastFailure != null) {
            show(SyncStatus.after(lastFailure, waiting.toSend(), lastSynced()));
        } else if (waiting.toSend() > 0) {
            show(new SyncStatus.Syncing(0, waiting.toSend()));
        }
    }

    private SyncStatus atRest(Waiting waiting) {
        var last = Objects.requireNonNull(lastSynced(), "just synced");
        return waiting.needsYou() > 0
                ? new SyncStatus.NeedsYou(waiting.needsYou(), last)
                : new SyncStatus.UpToDate(last);
    }

    private @Nullable Instant lastSynced() {
        return sync.replica().map(Replica::lastSyncedAt).orElse(null);
    }

    private void heard(long head) {
        if (sync.replica().map(Replica::cursor).orElse(0L) < head) {
            alarm.ring();
        }
    }

    private void show(SyncStatus now) {
        if (!now.equals(status)) {
            status = now;
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }

    @Override
    public void close() {
        closed = true;
        hints.close();
        round.cancel();
        if (watching != null) {
            closeQuietly(watching);
        }
        alarm.ring();
        join();
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception failure) {
            throw new IllegalStateException("Cannot stop watching", failure);
        }
    }
}
