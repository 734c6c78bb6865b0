package com.sautai.desktop.sync.simulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Where the process of one device may end: before each of its statements that writes, after each
/// commit, and around each request.
final class CrashPoints {
    private static final Map<String, CrashPoints> BY_DATABASE = new ConcurrentHashMap<>();

    private int left;
    private boolean dead;
    private String where = "";

    /// The points of the device that keeps its kitchen in a database.
    static CrashPoints of(String database) {
        return BY_DATABASE.computeIfAbsent(database, name -> new CrashPoints());
    }

    /// The process will end at the given point from now; never if there are fewer.
    void arm(int point) {
        left = point;
    }

    /// A new process, which nothing threatens.
    void restart() {
        left = 0;
        dead = false;
    }

    /// A process that is dead does nothing more, whatever its code still tries.
    void at(String place) {
        if (!dead && left > 0 && --left == 0) {
            dead = true;
            where = place;
        }
        if (dead) {
            throw new Crash(where);
        }
    }

    boolean isDead() {
        return dead;
    }

    String where() {
        return where;
    }
}
