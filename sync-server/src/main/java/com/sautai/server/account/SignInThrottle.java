package com.sautai.server.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Makes guessing passwords slow: a few failures within a while, then nothing until the while is
/// over.
public final class SignInThrottle {
    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final int allowed;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    /// @param allowed how many failures are free
    public SignInThrottle(Clock clock, int allowed) {
        this.clock = clock;
        this.allowed = allowed;
    }

    private record Tries(int count, Instant until) {}

    /// Counts a try before it is made, so that many at once are no way around.
    ///
    /// @param who whose tries are counted together
    /// @return how long to wait instead of trying
    public synchronized Optional<Duration> begin(String who) {
        var now = clock.instant();
        var before = tries.get(who);
        if (before == null || !before.until().isAfter(now)) {
            tries.remove(who);
            makeRoom();
            tries.put(who, new Tries(1, now.plus(WHILE)));
            return Optional.empty();
        }
        if (before.count() >= allowed) {
            return Optional.of(Duration.between(now, before.until()));
        }
        tries.put(who, new Tries(before.count() + 1, before.until()));
        return Optional.empty();
    }

    public synchronized void succeeded(String who) {
        tries.remove(who);
    }

    private void makeRoom() {
        var eldest = tries.keySet().iterator();
        while (tries.size() >= MOST_REMEMBERED && eldest.hasNext()) {
            eldest.next();
            eldest.remove();
        }
    }
}
