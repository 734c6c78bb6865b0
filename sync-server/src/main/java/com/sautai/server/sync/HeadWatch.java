package com.sautai.server.sync;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices what other processes wrote to the feeds that devices listen to here.
public final class HeadWatch {
    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Heads heads;
    private final FeedService feed;

    public HeadWatch(Heads heads, FeedService feed) {
        this.heads = heads;
        this.feed = feed;
    }

    /// Looks on a thread of its own until the server stops.
    public void start() {
        Thread.ofVirtual().name("head-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (!heads.isClosed()) {
                Thread.sleep(EVERY);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            feed.heads(heads.awaited()).forEach(heads::moved);
        } catch (RuntimeException failure) {
            if (!heads.isClosed()) {
                LOG.warn("The heads of the feeds cannot be read", failure);
            }
        }
    }
}
