package com.sautai.desktop.sync.simulator;

/// The simulator found an invariant broken.
final class Violation extends RuntimeException {
    private final Invariant invariant;

    Violation(Invariant invariant, String message) {
        super(message);
        this.invariant = invariant;
    }

    Invariant invariant() {
        return invariant;
    }
}
