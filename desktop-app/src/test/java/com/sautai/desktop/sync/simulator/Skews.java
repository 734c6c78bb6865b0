package com.sautai.desktop.sync.simulator;

import java.time.Duration;
import java.util.List;

/// How wrong the clocks of a simulation's devices are.
enum Skews {
    NONE(Duration.ZERO),
    /// Minutes and hours, and a battery that ran out.
    USUAL(
            Duration.ofSeconds(-90),
            Duration.ofHours(7),
            Duration.ofMillis(-20_776L * 24 * 3_600_000),
            Duration.ofSeconds(13)),
    YEARS(
            Duration.ofDays(4_000),
            Duration.ofDays(-3_000),
            Duration.ofDays(-1),
            Duration.ofDays(365).plusMillis(777));

    private final List<Duration> byDevice;

    Skews(Duration... byDevice) {
        this.byDevice = List.of(byDevice);
    }

    Duration of(int device) {
        return byDevice.get(device % byDevice.size());
    }
}
