package com.sautai.model.meal;

import static com.sautai.model.meal.MealEventSamples.event;
import static com.sautai.model.meal.MealEventStatus.CANCELLED;
import static com.sautai.model.meal.MealEventStatus.CLOSED;
import static com.sautai.model.meal.MealEventStatus.COMPLETED;
import static com.sautai.model.meal.MealEventStatus.DRAFT;
import static com.sautai.model.meal.MealEventStatus.IN_PROGRESS;
import static com.sautai.model.meal.MealEventStatus.OPEN;
import static com.sautai.model.meal.MealEventStatus.SCHEDULED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MealEventStatusTest {
    private static final Fields TOKYO = event("Asia/Tokyo", "2026-11-22", "18:00");

    @Test
    void anEventOpensClosesHappensAndIsOver() {
        assertEquals(OPEN, at(TOKYO, "2026-11-21T15:29:59Z"));
        assertEquals(CLOSED, at(TOKYO, "2026-11-21T15:30:00Z"));
        assertEquals(CLOSED, at(TOKYO, "2026-11-22T08:59:59Z"));
        assertEquals(IN_PROGRESS, at(TOKYO, "2026-11-22T09:00:00Z"));
        assertEquals(IN_PROGRESS, at(TOKYO, "2026-11-22T10:59:59Z"));
        assertEquals(COMPLETED, at(TOKYO, "2026-11-22T11:00:00Z"));
    }

    @Test
    void theSameClockInLosAngelesIsAnotherMoment() {
        var angeles = event("America/Los_Angeles", "2026-11-22", "18:00");

        assertEquals(CLOSED, at(angeles, "2026-11-22T09:00:00Z"));
        assertEquals(IN_PROGRESS, at(angeles, "2026-11-23T02:00:00Z"));
    }

    @Test
    void whatTheChefDidCountsMoreThanTheClock() {
        assertEquals(DRAFT, at(TOKYO.with("published_at", null), "2027-01-01T00:00:00Z"));
        assertEquals(CLOSED, at(TOKYO.with("orders_closed", true), "2026-11-01T00:00:00Z"));
        assertEquals(
                CANCELLED,
                at(TOKYO.with("cancelled_at", "2026-11-02T00:00:00Z"), "2026-11-22T09:00:00Z"));
        assertEquals(
                SCHEDULED,
                at(TOKYO.with("published_at", "2026-11-10T00:00:00Z"), "2026-11-09T23:59:59Z"));
    }

    @Test
    void guestsOrderWhatIsScheduledOrOpen() {
        for (var status : MealEventStatus.values()) {
            assertEquals(
                    status == SCHEDULED || status == OPEN, status.takesOrders(), status.wire());
        }
        assertTrue(CANCELLED.isOver());
        assertFalse(CLOSED.isOver());
    }

    /// On 2026-03-08 the clocks of New York go from 02:00 to 03:00.
    @Test
    void aTimeThatTheClocksSkipIsMovedOn() {
        var skipped = event("America/New_York", "2026-03-08", "02:30");

        assertEquals(Instant.parse("2026-03-08T07:30:00Z"), MealEventTimes.starts(skipped));
        assertEquals(CLOSED, at(skipped, "2026-03-08T07:29:59Z"));
        assertEquals(IN_PROGRESS, at(skipped, "2026-03-08T07:30:00Z"));
    }

    /// On 2026-11-01 they go from 02:00 back to 01:00.
    @Test
    void ofATimeThatComesTwiceTheFirstIsMeant() {
        var twice = event("America/New_York", "2026-11-01", "01:30");

        assertEquals(Instant.parse("2026-11-01T05:30:00Z"), MealEventTimes.starts(twice));
        assertEquals(Instant.parse("2026-11-01T07:30:00Z"), MealEventTimes.ends(twice));
        assertEquals(IN_PROGRESS, at(twice, "2026-11-01T06:30:00Z"));
    }

    private static MealEventStatus at(Fields event, String now) {
        return MealEventStatus.of(event, Instant.parse(now));
    }
}
