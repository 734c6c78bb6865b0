package com.sautai.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void idsGrowWithinOneMillisecond() {
        var ids = at(NOON);
        var made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

        assertEquals(made.stream().sorted().distinct().toList(), made);
    }

    @Test
    void idsAreVersionSevenOfTheTimeTheyWereMade() {
        var id = at(NOON).next();

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(NOON.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void idsGrowAlthoughTheClockWasSetBack() {
        var earlier = at(NOON).next();
        var ids = at(NOON.minusSeconds(3600));
        ids.continueAfter(earlier);

        assertTrue(ids.next().compareTo(earlier) > 0);
    }

    private static TimeOrderedIds at(Instant now) {
        return new TimeOrderedIds(Clock.fixed(now, ZoneOffset.UTC), new Random(1));
    }
}
