package com.sautai.desktop.sync.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What is broken on purpose is found.
class SabotageTest {
    private static final int SEEDS = 30;

    @Test
    void numbersTakenWithoutTheLockAreFound() {
        assertEquals(Optional.of(Invariant.FEED), firstBrokenBy(new SequenceNumbers()));
    }

    @Test
    void lastWriterWinsIsFound() {
        assertEquals(Optional.of(Invariant.NOTHING_LOST), firstBrokenBy(new LastWriterWins()));
    }

    @Test
    void aCursorStoredBeforeItsPageIsFound() {
        assertEquals(Optional.of(Invariant.PAGES), firstBrokenBy(new CursorFirst()));
    }

    @Test
    void anEditForgottenBeforeItsAnswerIsFound() {
        assertEquals(
                Optional.of(Invariant.NOTHING_LOST), firstBrokenBy(new DroppedBeforeAnswer()));
    }

    private static Optional<Invariant> firstBrokenBy(Sabotage sabotage) {
        try (var server = SimServer.open(sabotage.getClass().getSimpleName(), sabotage::rules)) {
            var simulation = new Simulation(server, sabotage);
            return LongStream.rangeClosed(1, SEEDS)
                    .mapToObj(seed -> brokenBy(simulation, seed))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private static Optional<Invariant> brokenBy(Simulation simulation, long seed) {
        try {
            simulation.run(seed, Skews.NONE);
            return Optional.empty();
        } catch (Simulation.Failed failed) {
            if (failed.getCause() instanceof Violation violation) {
                return Optional.of(violation.invariant());
            }
            throw failed;
        }
    }
}
