package com.sautai.desktop.sync;

import com.sautai.desktop.local.Replica;
import com.sautai.desktop.local.SyncStore;
import com.sautai.model.sync.Feed;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// One meeting with the server: everything that waits is sent, then everything new is read.
public final class SyncRound {
    private static final Duration STUCK_RETRY = Duration.ofHours(1);

    /// How often in one round the server may send the device back to the start.
    private static final int MOST_RESTARTS = 3;

    private final SyncStore store;
    private final Transport transport;
    private final Executor ahead;
    private final int pageSize;

    /// @param ahead fetches the next page while the last one is taken
    public SyncRound(SyncStore store, Transport transport, Executor ahead) {
        this(store, transport, ahead, Feed.MOST_ENTRIES);
    }

    SyncRound(SyncStore store, Transport transport, Executor ahead, int pageSize) {
        this.store = store;
        this.transport = transport;
        this.ahead = ahead;
        this.pageSize = pageSize;
    }

    public void run(Progress progress) throws SyncFailed {
        store.retryStuck(STUCK_RETRY);
        for (var restart = 0; ; restart++) {
            try {
                attempt(progress);
                return;
            } catch (SyncFailed failed) {
                if (restart == MOST_RESTARTS) {
                    throw failed;
                }
                switch (failed.failure()) {
                    case Failure.EpochChanged(var epoch) -> store.newEpoch(epoch);
                    case Failure.CursorGone() -> store.startOver();
                    default -> throw failed;
                }
            }
        }
    }

    /// Ends a round that is under way on another thread.
    void cancel() {
        transport.cancel();
    }

    private void attempt(Progress progress) throws SyncFailed {
        var pusher = new Pusher(store, transport, replica().epoch(), progress);
        pusher.pushAll();
        pull(progress);
        pusher.condemn();
    }

    private void pull(Progress progress) throws SyncFailed {
        var replica = replica();
        var cursor = replica.cursor();
        var start = cursor;
        var next = fetch(replica.epoch(), cursor);
        while (true) {
            var found = await(next);
            if (found.isEmpty()) {
                store.nothingNew();
                return;
            }
            var page = found.get();
            if (page.more()) {
                next = fetch(replica.epoch(), page.cursor());
            }
            store.take(page, cursor);
            cursor = page.cursor();
            progress.at(cursor - start, page.head() - start);
            if (!page.more()) {
                return;
            }
        }
    }

    private CompletableFuture<Optional<Feed.Page>> fetch(String epoch, long cursor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return transport.changes(epoch, cursor, pageSize);
                    } catch (SyncFailed failed) {
                        throw new CompletionException(failed);
                    }
                },
                ahead);
    }

    private static Optional<Feed.Page> await(CompletableFuture<Optional<Feed.Page>> page)
            throws SyncFailed {
        try {
            return page.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof SyncFailed failed) {
                throw failed;
            }
            throw failure;
        }
    }

    private Replica replica() {
        return store.replica()
                .orElseThrow(() -> new IllegalStateException("This device is not signed in"));
    }
}
