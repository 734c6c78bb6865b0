package com.sautai.desktop.sync.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of one device: the simulation's time, as wrong as its owner left it.
final class SimClock extends Clock {
    private final Timeline timeline;
    private final Duration skew;

    SimClock(Timeline timeline, Duration skew) {
        this.timeline = timeline;
        this.skew = skew;
    }

    /// The simulation's own time.
    static final class Timeline {
        private Instant now = Instant.parse("2026-11-20T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @Override
    public Instant instant() {
        return timeline.now.plus(skew);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
