package com.sautai.model.order;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class BookingRulesTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void noticeIsCountedInTheZoneOfTheChef() {
        // Ten in the morning of the 22nd in Tokyo is still the 21st for a guest in Los Angeles.
        var start = LocalDateTime.parse("2026-11-22T10:00");

        assertTrue(leavesNotice(start, TOKYO, "2026-11-21T01:00:00Z"));
        assertFalse(leavesNotice(start, TOKYO, "2026-11-21T01:00:01Z"));
    }

    /// That night has 23 hours.
    @Test
    void aDayThatIsShorterIsNotEnoughNotice() {
        var start = LocalDateTime.parse("2026-03-08T12:00");

        assertFalse(leavesNotice(start, NEW_YORK, "2026-03-07T17:00:00Z"));
        assertTrue(leavesNotice(start, NEW_YORK, "2026-03-07T16:00:00Z"));
    }

    /// That night has 25 hours.
    @Test
    void aDayThatIsLongerLeavesAnHourMore() {
        var start = LocalDateTime.parse("2026-11-01T12:00");

        assertTrue(leavesNotice(start, NEW_YORK, "2026-10-31T17:00:00Z"));
        assertFalse(leavesNotice(start, NEW_YORK, "2026-10-31T17:00:01Z"));
    }

    @Test
    void aTimeThatTheClocksSkipIsCountedWhereItIsMovedTo() {
        var start = LocalDateTime.parse("2026-03-08T02:30");

        assertTrue(leavesNotice(start, NEW_YORK, "2026-03-07T07:30:00Z"));
        assertFalse(leavesNotice(start, NEW_YORK, "2026-03-07T07:30:01Z"));
    }

    private static boolean leavesNotice(LocalDateTime start, ZoneId zone, String now) {
        return BookingRules.leavesNotice(start, zone, 24, Instant.parse(now));
    }
}
