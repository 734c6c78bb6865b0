package com.sautai.desktop.sync.simulator;

/// What holds whatever happens.
enum Invariant {
    CONVERGENCE("every device ends with the server's records, field for field"),
    NOTHING_LOST("no edit is ever nowhere"),
    REPLAY("a request that arrives again changes nothing"),
    FEED("who follows the feed misses nothing"),
    PAGES("a cursor never goes back, and is stored together with what it passed"),
    OWN_EDITS("an own edit never seems reverted"),
    OWNERSHIP("two chefs who share every id see nothing of each other"),
    ATOMIC("what belongs together happens together or not at all"),
    LIVENESS("what waits goes out as soon as the network is back"),
    CLOCKS("wrong clocks give the same merged records");

    private final String words;

    Invariant(String words) {
        this.words = words;
    }

    Violation broken(String how) {
        return new Violation(this, name() + " (" + words + "): " + how);
    }
}
