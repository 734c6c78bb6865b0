package com.sautai.desktop.sync.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Plays kitchens in which networks fail and processes crash, and looks for a broken invariant.
///
/// A failure names its seed and tells all that happened. `-Dsimulator.seed=N` runs that seed alone,
/// `-Dsimulator.seeds=N` as many from the first on.
class SimulatorTest {
    private static final int SEEDS = Integer.getInteger("simulator.seeds", 500);
    private static final int SEEDS_WITH_OTHER_CLOCKS = SEEDS / 10;
    private static final Long ONLY = Long.getLong("simulator.seed");

    private static SimServer server;

    @BeforeAll
    static void open() {
        server = SimServer.open("simulator", UnaryOperator.identity());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void everyInvariantHoldsWhateverFails() {
        var simulation = new Simulation(server, Sabotage.NONE);
        seeds(SEEDS).forEach(seed -> simulation.run(seed, Skews.USUAL));
    }

    @Test
    void wrongClocksChangeNothingInTheMergedRecords() {
        var simulation = new Simulation(server, Sabotage.NONE);
        seeds(SEEDS_WITH_OTHER_CLOCKS)
                .forEach(seed ->
                        assertEquals(
                                simulation.run(seed, Skews.NONE),
                                simulation.run(seed, Skews.YEARS),
                                () -> Invariant.CLOCKS.broken("seed " + seed).getMessage()));
    }

    private static LongStream seeds(int count) {
        return ONLY != null ? LongStream.of(ONLY) : LongStream.rangeClosed(1, count).parallel();
    }
}
