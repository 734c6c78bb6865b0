package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.sync.SyncFailed;
import java.sql.SQLException;
import java.util.Map;

/// Runs the world that follows from a seed.
final class Simulation {
    private static final int FEWEST_STEPS = 10;
    private static final int MORE_STEPS = 30;

    private final SimServer server;
    private final Sabotage sabotage;

    Simulation(SimServer server, Sabotage sabotage) {
        this.server = server;
        this.sabotage = sabotage;
    }

    /// @return the merged records of each chef in words
    Map<String, String> run(long seed, Skews skews) {
        try (var world = new World(seed, skews, server, sabotage)) {
            try {
                world.run(FEWEST_STEPS + (int) (seed % MORE_STEPS));
                return world.merged();
            } catch (RuntimeException | SyncFailed failure) {
                throw new Failed(seed, skews, world.trace(), failure);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("No database in memory", failure);
        }
    }

    /// What went wrong, and all that led to it.
    static final class Failed extends RuntimeException {
        Failed(long seed, Skews skews, Trace trace, Throwable cause) {
            super(
                    "seed %d, clocks %s%n%s%n%s".formatted(seed, skews, trace, cause.getMessage()),
                    cause);
        }
    }
}
