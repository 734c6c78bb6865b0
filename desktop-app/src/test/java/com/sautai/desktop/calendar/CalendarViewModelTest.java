package com.sautai.desktop.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {
    private static final LocalDate TODAY = CalendarSamples.TODAY;

    private final CalendarKitchen kitchen = new CalendarKitchen();
    private final CalendarViewModel calendar = kitchen.calendar;

    @AfterEach
    void close() {
        kitchen.close();
    }

    private List<String> titles() {
        return calendar.shown().get().stream()
                .filter(entry -> entry.kind() != EntryKind.TRAVEL)
                .map(CalendarEntry::title)
                .toList();
    }

    private EventForm form() {
        return Objects.requireNonNull(calendar.changes().form().get());
    }

    @Test
    void itShowsTheWeekAndStepsToTheNext() {
        kitchen.event("This week", TODAY, "18:00");
        kitchen.event("Next week", TODAY.plusDays(7), "18:00");
        kitchen.load();
        assertEquals(List.of("This week"), titles());

        calendar.step(1);
        assertEquals(List.of("Next week"), titles());
        assertFalse(calendar.isTodayInSight());

        calendar.goToday();
        calendar.mode().set(CalendarMode.AGENDA);
        assertEquals(List.of("This week", "Next week"), titles());
    }

    @Test
    void theLegendAndTheSearchFilter() {
        kitchen.event("Paella", TODAY, "18:00");
        kitchen.booking("Ann Example", TODAY, "12:00");
        kitchen.lead(CalendarSamples.nextAction("Zoë", CalendarSamples.NOW, "Call her"));
        kitchen.load();
        assertEquals(List.of("Ann Example · Dinner at home", "Zoë", "Paella"), titles());

        calendar.filters().toggle(EntryKind.BOOKING);
        assertEquals(List.of("Zoë", "Paella"), titles());

        calendar.filters().query().set("zoe call");
        assertEquals(List.of("Zoë"), titles());
        calendar.filters().query().set("nobody");
        assertEquals(CalendarViewModel.Showing.NO_MATCH, calendar.showing().get());
    }

    @Test
    void anEventIsMovedInOneEditThatCanBeUndone() {
        var id = kitchen.event("Paella", TODAY.plusDays(1), "18:00");
        kitchen.load();
        calendar.select("event:" + id);

        calendar.moveTo("event:" + id, TODAY.plusDays(2).atTime(19, 15), null);
        assertEquals("2026-11-22", kitchen.stored(id).text("event_date"));
        assertEquals("19:15", kitchen.stored(id).text("event_time"));
        assertEquals(List.of("Moved Paella"), kitchen.told);
        assertNotNull(calendar.selected().get());

        kitchen.desk.undo();
        assertEquals("2026-11-21", kitchen.stored(id).text("event_date"));
        assertEquals("18:00", kitchen.stored(id).text("event_time"));
    }

    @Test
    void aConflictIsShownBeforeItIsSaved() {
        var id = kitchen.event("Paella", TODAY.plusDays(1), "18:00");
        kitchen.booking("Ann", TODAY.plusDays(2), "12:00");
        kitchen.load();

        var to = TODAY.plusDays(2).atTime(14, 45);
        calendar.moveTo("event:" + id, to, null);
        var question = Objects.requireNonNull(calendar.changes().question().get());
        assertEquals(
                List.of("Ann · Dinner at home: Sunday 22 November, 12:00 – 14:30"),
                question.lines());
        assertEquals("2026-11-21", kitchen.stored(id).text("event_date"));

        calendar.changes().cancel();
        assertNull(calendar.changes().question().get());
        assertEquals("2026-11-21", kitchen.stored(id).text("event_date"));

        calendar.moveTo("event:" + id, to, null);
        calendar.changes().keep();
        assertEquals("2026-11-22", kitchen.stored(id).text("event_date"));
        assertNull(calendar.changes().question().get());
    }

    @Test
    void aPublishedEventIsNotMovedIntoThePast() {
        var id =
                kitchen.event(
                        CalendarSamples.published(
                                CalendarSamples.event("Paella", TODAY.plusDays(2), "18:00")));
        kitchen.load();
        calendar.moveTo("event:" + id, TODAY.minusDays(1).atTime(18, 0), null);

        assertNull(Objects.requireNonNull(calendar.changes().question().get()).keep());
        assertEquals(List.of(), kitchen.told);
    }

    @Test
    void aNextActionIsMovedOnItsLead() {
        var lead = CalendarSamples.nextAction("Zoë", CalendarSamples.NOW, "Call her");
        kitchen.lead(lead);
        kitchen.load();
        calendar.select("next-action:" + lead.id());
        calendar.moveSelected(1, 15);

        assertEquals(
                Instant.parse("2026-11-21T12:15:00Z"),
                kitchen.store
                        .find(SyncedType.LEAD, lead.id())
                        .orElseThrow()
                        .body()
                        .instant("next_action_at"));
    }

    @Test
    void aDraftIsWrittenWithItsProblemsAtTheFields() {
        kitchen.load();
        calendar.createAt(LocalDateTime.of(2026, 11, 21, 18, 0));
        calendar.save();
        assertEquals("An event needs a title.", form().problem("title").get());
        assertEquals("What does a plate cost?", form().problem("base_price").get());

        form().text("title").set("Paella");
        form().text("base_price").set("45,50");
        form().text("cutoff_time").set("late");
        calendar.save();
        assertFalse(form().problem("cutoff_time").get().isEmpty());
        assertEquals("", form().problem("base_price").get());

        form().text("cutoff_time").set("12");
        calendar.save();
        assertNull(calendar.changes().form().get());
        var entry = Objects.requireNonNull(calendar.selected().get());
        assertTrue(entry.isDraft());
        assertEquals(4550L, entry.body().number("base_price"));
        assertEquals("GBP", entry.body().text("currency"));

        calendar.deleteSelected();
        assertEquals(List.of(), titles());
    }
}
