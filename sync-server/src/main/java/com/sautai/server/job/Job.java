package com.sautai.server.job;

import java.time.Duration;

/// Work that comes up again and again, done by one of the server's processes at a time.
///
/// @param name stable; lower case with hyphens
/// @param every how long after one run the next one begins
public record Job(String name, Queue queue, Duration every, Runnable work) {
    /// Who the work is for; the two are switched separately.
    public enum Queue {
        CHEF,
        LEGACY
    }

    public static Job ofChefs(String name, Duration every, Runnable work) {
        return new Job(name, Queue.CHEF, every, work);
    }
}
