package com.sautai.desktop.sync.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is broken on purpose is found.
class SabotageTest {
    private static final int MOST_SEEDS = 60;

    @Test
    void numbersTakenWithoutTheLockAreFound() {
        assertFound(Invariant.FEED, new SequenceNumbers());
    }

    @Test
    void lastWriterWinsIsFound() {
        assertFound(Invariant.NOTHING_LOST, new LastWriterWins());
    }

    @Test
    void aCursorStoredBeforeItsPageIsFound() {
        assertFound(Invariant.PAGES, new CursorFirst());
    }

    @Test
    void anEditForgottenBeforeItsAnswerIsFound() {
        assertFound(Invariant.NOTHING_LOST, new DroppedBeforeAnswer());
    }

    private static void assertFound(Invariant expected, Sabotage sabotage) {
        try (var server = SimServer.open(sabotage.getClass().getSimpleName(), sabotage::rules)) {
            var simulation = new Simulation(server, sabotage);
            var found =
                    LongStream.rangeClosed(1, MOST_SEEDS)
                            .anyMatch(seed -> brokenBy(simulation, seed) == expected);
            assertTrue(found, () -> expected + " was not broken in " + MOST_SEEDS + " kitchens");
        }
    }

    private static @Nullable Invariant brokenBy(Simulation simulation, long seed) {
        try {
            simulation.run(seed, Skews.NONE);
            return null;
        } catch (Simulation.Failed failed) {
            if (failed.getCause() instanceof Violation violation) {
                return violation.invariant();
            }
            throw failed;
        }
    }
}
