package com.sautai.desktop.sync.simulator;

import java.util.random.RandomGenerator;

/// What the network and the server do to each request, as the seed decides.
final class Faults {
    enum Fate {
        ARRIVES,
        REQUEST_LOST,
        ANSWER_LOST,
        ARRIVES_TWICE,
        SERVER_FAILS
    }

    private static final Fate[] FATES = Fate.values();

    private final RandomGenerator random;
    private int percent;

    Faults(RandomGenerator random) {
        this.random = random;
    }

    Fate next() {
        return random.nextInt(100) < percent
                ? FATES[1 + random.nextInt(FATES.length - 1)]
                : Fate.ARRIVES;
    }

    /// @param percent how many of a hundred requests meet a fate from now on
    void begin(int percent) {
        this.percent = percent;
    }

    /// From now on all is well.
    void end() {
        percent = 0;
    }
}
