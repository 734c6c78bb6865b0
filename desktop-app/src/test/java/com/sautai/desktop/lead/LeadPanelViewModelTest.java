package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.local.Kitchens;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadPanelViewModelTest {
    @AutoClose private final LeadsKitchen kitchen = new LeadsKitchen();
    private final Lead ada =
            Lead.named(UUID.randomUUID(), "Ada", LeadSamples.NOW.minus(Duration.ofDays(9)));
    private final Lead omar =
            Lead.named(UUID.randomUUID(), "Omar", LeadSamples.NOW.minus(Duration.ofDays(9)));
    private final LeadPanelViewModel panel = kitchen.panel;
    private final LeadEntries entries = panel.entries();

    @BeforeEach
    void open() {
        kitchen.with(ada, omar);
        panel.open(kitchen.card(ada));
    }

    private void elsewhere(String field, Object value) {
        kitchen.store.apply(Kitchens.set(kitchen.store, ada.id(), field, value));
    }

    @Test
    void aFieldIsSavedByItselfWhenTheChefLeavesIt() {
        entries.text("email").text().set(" ada@example.com ");
        assertTrue(entries.text("email").commit());

        assertEquals("ada@example.com", kitchen.stored(ada).email());
        assertEquals(List.of("Ada: E-mail changed"), kitchen.told);
        kitchen.desk.undo();
        assertEquals("", kitchen.stored(ada).email());
        assertEquals("", entries.text("email").text().get());
    }

    @Test
    void anUntouchedFieldIsNoEdit() {
        assertTrue(entries.text("name").commit());

        assertEquals(List.of(), kitchen.told);
    }

    @Test
    void whatIsAgainstARuleStaysInTheFieldWithTheReason() {
        entries.text("name").text().set("  ");
        assertFalse(entries.text("name").commit());
        assertEquals("A lead needs a name.", entries.text("name").problem().get());

        entries.household().text().set("many");
        assertFalse(entries.household().commit());
        assertEquals("Write a whole number.", entries.household().problem().get());
        entries.household().text().set("0");
        assertFalse(entries.household().commit());
        entries.household().text().set("4");
        assertTrue(entries.household().commit());

        assertEquals("Ada", kitchen.stored(ada).name());
        assertEquals(4L, kitchen.stored(ada).householdSize());
    }

    @Test
    void typingAgainTakesTheReasonAway() {
        entries.text("name").text().set("");
        entries.text("name").commit();
        entries.text("name").text().set("A");

        assertEquals("", entries.text("name").problem().get());
    }

    @Test
    void whatArrivesWhileTypingNeverReplacesTheTypedText() {
        entries.text("name").text().set("Ada Lov");

        elsewhere("name", "Ada King");
        elsewhere("phone", "+44 20 7946 2490");

        assertEquals("Ada Lov", entries.text("name").text().get());
        assertEquals("Ada King", entries.text("name").elsewhere().get());
        assertEquals("+44 20 7946 2490", entries.text("phone").text().get());
        assertNull(entries.text("phone").elsewhere().get());
    }

    @Test
    void theChefMayTakeWhatArrivedOrKeepTheirOwn() {
        entries.text("name").text().set("Ada Lov");
        elsewhere("name", "Ada King");
        entries.text("name").revert();
        assertEquals("Ada King", entries.text("name").text().get());
        assertNull(entries.text("name").elsewhere().get());

        entries.text("name").text().set("Ada Lovelace");
        elsewhere("name", "Countess");
        assertTrue(entries.text("name").commit());
        assertEquals("Ada Lovelace", kitchen.stored(ada).name());
    }

    @Test
    void anotherLeadIsOpenedAfterSavingWhatWasTyped() {
        entries.text("name").text().set("Ada Lovelace");
        assertTrue(panel.open(kitchen.card(omar)));

        assertEquals("Ada Lovelace", kitchen.stored(ada).name());
        assertEquals("Omar", entries.text("name").text().get());
    }

    @Test
    void whatCannotBeSavedIsShownBeforeItIsGivenUp() {
        entries.text("name").text().set("");

        assertFalse(panel.close());
        assertEquals("A lead needs a name.", entries.text("name").problem().get());
        assertTrue(panel.close());
        assertNull(panel.card().get());
        assertEquals("Ada", kitchen.stored(ada).name());
    }

    @Test
    void aLeadThatIsDeletedElsewhereCloses() {
        kitchen.store.apply(Kitchens.deleted(kitchen.store, ada.id()));

        assertNull(panel.card().get());
    }

    @Test
    void aNextActionHasADayAndATime() {
        var next = entries.nextAction();
        next.date().text().set("3/12/2026");
        assertTrue(next.date().commit());
        assertEquals(Instant.parse("2026-12-03T09:00:00Z"), kitchen.stored(ada).nextActionAt());
        assertEquals("09:00", next.time().text().get());

        next.time().text().set("2:30 pm");
        assertTrue(next.time().commit());
        assertEquals(Instant.parse("2026-12-03T14:30:00Z"), kitchen.stored(ada).nextActionAt());
        assertEquals("14:30", next.time().text().get());

        next.choose(LocalDate.of(2026, 12, 4));
        assertEquals(Instant.parse("2026-12-04T14:30:00Z"), kitchen.stored(ada).nextActionAt());

        next.date().text().set("");
        assertTrue(next.date().commit());
        assertNull(kitchen.stored(ada).nextActionAt());
        assertEquals("", next.time().text().get());
    }

    @Test
    void aTimeAloneMeansToday() {
        entries.nextAction().time().text().set("17");
        assertTrue(entries.nextAction().time().commit());

        assertEquals(Instant.parse("2026-11-20T17:00:00Z"), kitchen.stored(ada).nextActionAt());
    }

    @Test
    void aDayThatIsNoneSaysHowToWriteOne() {
        entries.nextAction().date().text().set("soon");

        assertFalse(entries.nextAction().date().commit());
        assertEquals(
                "Write a date such as 21/11/2026.", entries.nextAction().date().problem().get());
    }

    @Test
    void wordsAreAddedToSetsAndTakenOff() {
        assertEquals("", panel.add("allergies", " peanuts ").orElse(""));
        panel.add("allergies", "Kiwi");
        panel.add("allergies", "Kiwi");
        assertEquals(List.of("Kiwi", "peanuts"), kitchen.stored(ada).allergies());

        panel.remove("allergies", "Kiwi");
        assertEquals(List.of("peanuts"), kitchen.stored(ada).allergies());
        assertEquals(
                "At most 50 words of 64 characters each.",
                panel.add("tags", "x".repeat(65)).orElse(""));
    }

    @Test
    void aNoteStandsOnTopOfTheHistory() {
        kitchen.withHistory(ada);
        panel.note().set("Wants a menu by Friday");
        panel.addNote();

        var texts = panel.timeline().interactions().get().stream().map(Interaction::text).toList();
        assertEquals("Wants a menu by Friday", texts.getFirst());
        assertEquals(4, texts.size());
        assertEquals("", panel.note().get());
        assertEquals(LeadSamples.NOW, Objects.requireNonNull(panel.card().get()).lastActivityAt());
    }

    @Test
    void anUnfinishedNoteWaitsForItsLead() {
        panel.note().set("Half a thou");
        panel.open(kitchen.card(omar));
        assertEquals("", panel.note().get());
        panel.open(kitchen.card(ada));

        assertEquals("Half a thou", panel.note().get());
        assertEquals(List.of(), kitchen.store.rows(SyncedType.INTERACTION));
    }

    @Test
    void theStageArchiveAndDeleteAreOneGestureEach() {
        panel.changeStage(Stage.BOOKED);
        assertEquals(Stage.BOOKED, kitchen.stored(ada).stage());
        panel.archiveOrBack();
        assertTrue(kitchen.stored(ada).isArchived());
        panel.archiveOrBack();
        assertFalse(kitchen.stored(ada).isArchived());
        panel.delete();
        assertNull(panel.card().get());
        assertEquals(
                List.of(
                        "Moved Ada to Booked",
                        "Archived Ada",
                        "Put Ada back on the board",
                        "Deleted Ada"),
                kitchen.told);
    }
}
