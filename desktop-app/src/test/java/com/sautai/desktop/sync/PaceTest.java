package com.sautai.desktop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Failure OFFLINE = new Failure.Unreachable("offline");

    private final Pace pace = new Pace(new Random(1));

    @Test
    void whatCameUpMeanwhileIsSentAtOnce() {
        assertEquals(Duration.ZERO, pace.afterSuccess(true, true, false));
    }

    @Test
    void itAsksEachMinuteOnlyWhenInUseAndNotTold() {
        assertEquals(
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(5)),
                List.of(
                        pace.afterSuccess(false, false, true),
                        pace.afterSuccess(false, true, true),
                        pace.afterSuccess(false, false, false)));
    }

    @Test
    void failuresMakeItWaitLongerButNeverMoreThanFiveMinutes() {
        var first = waits(1);
        var fifth = waits(5);
        var hundredth = waits(100);

        assertTrue(first.stream().allMatch(wait -> wait.toMillis() <= 1_000), first.toString());
        assertTrue(fifth.stream().allMatch(wait -> wait.toMillis() <= 16_000), fifth.toString());
        assertTrue(fifth.stream().anyMatch(wait -> wait.toMillis() > 8_000), fifth.toString());
        assertTrue(
                hundredth.stream().allMatch(wait -> wait.compareTo(Pace.LONGEST) <= 0),
                hundredth.toString());
    }

    @Test
    void itWaitsAsLongAsTheServerAsks() {
        var wait =
                pace.afterFailure(new Failure.Unavailable(Optional.of(Duration.ofSeconds(90))), 1);

        assertTrue(wait.compareTo(Duration.ofSeconds(90)) >= 0, wait.toString());
    }

    private List<Duration> waits(int failures) {
        return IntStream.range(0, 200).mapToObj(i -> pace.afterFailure(OFFLINE, failures)).toList();
    }
}
