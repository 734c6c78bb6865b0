package com.sautai.desktop.sync.simulator;

import java.util.ArrayList;
import java.util.List;

/// What happened in a simulation, in order.
final class Trace {
    private final List<String> events = new ArrayList<>();

    void add(String who, String what) {
        events.add("%4d  %-8s %s".formatted(events.size() + 1, who, what));
    }

    @Override
    public String toString() {
        return String.join("\n", events);
    }
}
