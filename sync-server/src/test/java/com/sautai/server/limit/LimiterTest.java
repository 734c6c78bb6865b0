package com.sautai.server.limit;

import static com.sautai.server.db.Tables.TRIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import com.sautai.server.platform.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Several processes on one database count as one.
@ParameterizedClass
@EnumSource(TestDatabase.class)
final class LimiterTest {
    private static final Limit THREE = new Limit("three", 3, Duration.ofMinutes(5));

    private final Database database;

    LimiterTest(TestDatabase kind) {
        database = Database.open(kind.fresh());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void twoProcessesCountTogether() {
        var one = after(Duration.ZERO);
        var other = after(Duration.ofMinutes(1));

        assertEquals(Optional.empty(), one.begin(THREE, "ann"));
        assertEquals(Optional.empty(), other.begin(THREE, "ann"));
        assertEquals(Optional.empty(), one.begin(THREE, "ann"));

        assertEquals(Optional.of(Duration.ofMinutes(4)), other.begin(THREE, "ann"));
        assertEquals(Optional.empty(), other.begin(THREE, "ben"));
        assertEquals(Optional.empty(), other.begin(new Limit("four", 4, THREE.within()), "ann"));
        assertEquals(Optional.empty(), after(Duration.ofMinutes(5)).begin(THREE, "ann"));
    }

    @Test
    void whoeverWasRightBeginsAnew() {
        var limiter = after(Duration.ZERO);
        for (int tried = 0; tried < 3; tried++) {
            limiter.begin(THREE, "ann");
        }

        limiter.forget(THREE, "ann");

        assertEquals(Optional.empty(), limiter.begin(THREE, "ann"));
    }

    @Test
    void manyAtOnceAreNoWayAround() {
        var admitted = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int tried = 0; tried < 40; tried++) {
                threads.submit(() -> {
                    if (after(Duration.ZERO).begin(THREE, "ann").isEmpty()) {
                        admitted.incrementAndGet();
                    }
                });
            }
        }
        assertEquals(3, admitted.get());
    }

    @Test
    void whatIsOverIsForgotten() {
        after(Duration.ZERO).begin(THREE, "ann");
        var later = after(Duration.ofMinutes(4));
        later.begin(THREE, "ben");

        after(Duration.ofMinutes(5)).purge();

        assertEquals(1, (int) database.read(tx -> tx.sql().fetchCount(TRIES)));
    }

    private Limiter after(Duration time) {
        return new Limiter(
                database, Clock.fixed(Samples.NOON.plus(time), ZoneOffset.UTC), Limits.DEFAULT);
    }
}
