package com.sautai.desktop.sync.simulator;

/// The process of a simulated device ends here.
final class Crash extends RuntimeException {
    Crash(String where) {
        super("Crashed " + where);
    }
}
