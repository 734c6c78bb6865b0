package com.sautai.desktop.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// When to try next.
public final class Pace {
    static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration IN_USE = Duration.ofSeconds(60);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final RandomGenerator random;

    public Pace(RandomGenerator random) {
        this.random = random;
    }

    /// After a round that went well.
    ///
    /// @param pending whether something came up to be sent meanwhile
    /// @param told whether the server tells when there is something new
    Duration afterSuccess(boolean pending, boolean told, boolean inUse) {
        if (pending) {
            return Duration.ZERO;
        }
        return told || !inUse ? LONGEST : IN_USE;
    }

    /// After a failed one: any time within a limit that doubles, so that many devices do not come
    /// back at once.
    ///
    /// @param failures how many in a row, from 1
    Duration afterFailure(Failure failure, int failures) {
        var limit = FIRST.multipliedBy(1L << Math.min(failures - 1, 20));
        var most = limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
        var wait = Duration.ofMillis(random.nextLong(SHORTEST.toMillis(), most.toMillis() + 1));
        if (failure instanceof Failure.Unavailable(var retryAfter) && retryAfter.isPresent()) {
            return retryAfter.get().plus(wait);
        }
        return wait;
    }
}
