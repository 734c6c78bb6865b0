package com.sautai.desktop.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarEntriesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = CalendarSamples.TODAY;

    private static List<CalendarEntry> events(Duration travel, Fields... events) {
        var entries = new CalendarEntries(LONDON, travel, CalendarSamples.NOW);
        for (var event : events) {
            entries.events(Map.of(UUID.randomUUID(), event));
        }
        return entries.sorted();
    }

    private static CalendarEntry one(Fields event) {
        return events(Duration.ZERO, event).getFirst();
    }

    @Test
    void aJobHasTravelBeforeAndAfterIt() {
        var entries =
                events(Duration.ofMinutes(45), CalendarSamples.event("Supper", TODAY, "18:00"));

        assertEquals(
                List.of(EntryKind.TRAVEL, EntryKind.EVENT, EntryKind.TRAVEL),
                entries.stream().map(CalendarEntry::kind).toList());
        assertEquals(Instant.parse("2026-11-20T17:15:00Z"), entries.getFirst().start());
        assertEquals(Instant.parse("2026-11-20T21:45:00Z"), entries.getLast().end());
    }

    @Test
    void whatIsCancelledNeedsNoTravel() {
        var event =
                CalendarSamples.event("Supper", TODAY, "18:00")
                        .with("cancelled_at", CalendarSamples.NOW)
                        .with("cancel_reason", "Ill");
        assertEquals(1, events(Duration.ofMinutes(45), event).size());
    }

    @Test
    void onlyWhatIsStillToComeCanBeMoved() {
        var draft = one(CalendarSamples.event("Draft", TODAY.plusDays(3), "18:00"));
        var running = one(CalendarSamples.published(CalendarSamples.event("Now", TODAY, "11:00")));
        var over =
                one(
                        CalendarSamples.published(
                                CalendarSamples.event("Over", TODAY.minusDays(2), "18:00")));

        assertTrue(draft.movable() && draft.isDraft());
        assertEquals("in_progress", running.status());
        assertFalse(running.movable());
        assertEquals("completed", over.status());
        assertFalse(over.movable());
    }

    @Test
    void anEventOfAnotherZoneHasItsOwnTime() {
        var entry =
                one(CalendarSamples.event("Away", TODAY.plusDays(1), "19:00", "America/New_York"));
        assertEquals(Instant.parse("2026-11-22T00:00:00Z"), entry.start());

        var moved =
                CalendarEdits.moved(
                        entry,
                        entry.start().plus(Duration.ofHours(2)),
                        entry.end().plus(Duration.ofHours(2)));
        assertEquals("21:00", moved.text("event_time"));
        assertEquals("2026-11-21", moved.text("event_date"));
    }

    @Test
    void theLastMomentToOrderMovesAlongWithTheEvent() {
        var entry = one(CalendarSamples.event("Supper", TODAY.plusDays(3), "18:00"));
        var start = entry.start().plus(Duration.ofDays(2)).plus(Duration.ofMinutes(30));
        var moved = CalendarEdits.moved(entry, start, start.plus(entry.duration()));

        assertEquals("2026-11-25", moved.text("event_date"));
        assertEquals("18:30", moved.text("event_time"));
        assertEquals("2026-11-24", moved.text("cutoff_date"));
        assertEquals("12:30", moved.text("cutoff_time"));
        assertEquals(180L, moved.number("duration_minutes"));
    }

    @Test
    void pullingAnEndChangesOnlyTheLength() {
        var entry = one(CalendarSamples.event("Supper", TODAY.plusDays(3), "18:00"));
        var moved =
                CalendarEdits.moved(entry, entry.start(), entry.end().plus(Duration.ofMinutes(45)));

        assertEquals(225L, moved.number("duration_minutes"));
        assertEquals("18:00", moved.text("event_time"));
        assertEquals("2026-11-22", moved.text("cutoff_date"));
    }

    @Test
    void anEventOverTheHourThatIsSkippedLastsAsLongAsItSays() {
        var entry = one(CalendarSamples.event("Night", LocalDate.of(2026, 3, 29), "00:00"));

        assertEquals(Duration.ofHours(3), entry.duration());
        assertEquals(4, entry.end().atZone(LONDON).getHour());
    }

    @Test
    void aTimeThatIsSkippedIsMovedOn() {
        var entry = one(CalendarSamples.event("Night", LocalDate.of(2026, 3, 29), "01:30"));
        assertEquals("02:30", entry.start().atZone(LONDON).toLocalTime().toString());
    }

    @Test
    void anEntryInTheHourThatComesTwiceIsDrawnForwards() {
        var entry =
                one(
                        CalendarSamples.event("Night", LocalDate.of(2026, 10, 25), "01:45")
                                .with("duration_minutes", 30L));
        var drawn = new GridEntries(new CalendarKitchen().words, LONDON).of(entry);

        assertTrue(drawn.end().isAfter(drawn.start()));
    }

    @Test
    void aBookingWithoutATimeIsLeftOut() {
        var booking = CalendarSamples.booking("Ann", TODAY, "18:00").with("service_date", null);
        var entries =
                new CalendarEntries(LONDON, Duration.ZERO, CalendarSamples.NOW)
                        .bookings(Map.of(UUID.randomUUID(), booking.compact()));
        assertEquals(List.of(), entries.sorted());
    }

    @Test
    void jobsAreInConflictWhenThereIsNoTimeForTheWayBetweenThem() {
        var entries =
                events(Duration.ofMinutes(30), CalendarSamples.event("Supper", TODAY, "18:00"));
        var before = Instant.parse("2026-11-20T15:00:00Z");
        var travel = Duration.ofMinutes(30);

        assertEquals(
                List.of(),
                TimeConflicts.of(
                        entries, "", before, Instant.parse("2026-11-20T17:30:00Z"), travel));
        assertEquals(
                List.of("Supper"),
                TimeConflicts.of(entries, "", before, Instant.parse("2026-11-20T17:31:00Z"), travel)
                        .stream()
                        .map(CalendarEntry::title)
                        .toList());
    }
}
