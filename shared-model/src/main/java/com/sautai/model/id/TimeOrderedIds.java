package com.sautai.model.id;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// UUIDv7 (RFC 9562, method 1): 48 bits of milliseconds, a 12-bit counter and 62 random bits. Ids
/// of one instance always grow, also within a millisecond and when the clock is set back.
public final class TimeOrderedIds implements Ids {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Continues after an id that was made earlier, so that a clock set back between two starts
    /// changes nothing.
    public synchronized void continueAfter(UUID earlier) {
        long high = earlier.getMostSignificantBits();
        last = Math.max(last, (high >>> 16 << COUNTER_BITS) | (high & 0xFFF));
    }

    @Override
    public synchronized UUID next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        long high = (last >>> COUNTER_BITS << 16) | VERSION_7 | (last & 0xFFF);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}
