package com.sautai.desktop.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Listens to the server's events while it can, and listens again when asked.
final class Hints implements AutoCloseable {
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final Events events;
    private final LongConsumer head;
    private final Runnable lost;
    private final InstantSource clock;
    private @Nullable AutoCloseable listening;
    private Instant since = Instant.MIN;
    private boolean heard;

    /// @param lost is told when a connection that had held for a while breaks
    Hints(Events events, LongConsumer head, Runnable lost, InstantSource clock) {
        this.events = events;
        this.head = head;
        this.lost = lost;
        this.clock = clock;
    }

    /// Listens unless it does; a connection that did not hold is left alone for a while.
    synchronized void listen() {
        if (listening == null && hasBeenAWhile()) {
            since = clock.instant();
            listening = events.listen(this::hear, this::silent);
        }
    }

    /// Whether the server tells when there is something new.
    synchronized boolean areHeard() {
        return listening != null && heard;
    }

    private void hear(long number) {
        synchronized (this) {
            heard = true;
        }
        head.accept(number);
    }

    private void silent() {
        boolean held;
        synchronized (this) {
            listening = null;
            heard = false;
            held = hasBeenAWhile();
        }
        if (held) {
            lost.run();
        }
    }

    private boolean hasBeenAWhile() {
        return since.equals(Instant.MIN) || !clock.instant().isBefore(since.plus(A_WHILE));
    }

    @Override
    public synchronized void close() {
        var open = listening;
        listening = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception failure) {
                throw new IllegalStateException("Cannot hang up", failure);
            }
        }
    }
}
