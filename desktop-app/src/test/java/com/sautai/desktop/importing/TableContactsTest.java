package com.sautai.desktop.importing;

import static com.sautai.desktop.importing.ColumnUse.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.lead.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableContactsTest {
    private final ImportFile.Table table = Samples.table(Samples.file("leads.csv"));
    private final ColumnMapping mapping = ColumnMapping.guessed(table, true);
    private final Drafts drafts = new TableContacts(mapping, Samples.ZONE).read(table);

    @TempDir Path folder;

    @Test
    void headingsTellTheUseOfColumns() {
        assertEquals(
                List.of(
                        NAME,
                        EMAIL,
                        PHONE,
                        SOURCE,
                        STAGE,
                        NEXT_ACTION_AT,
                        TAGS,
                        GUESTS,
                        NOTE,
                        CREATED,
                        KEEP),
                mapping.uses());
    }

    @Test
    void germanHeadingsAreUnderstood() {
        var german =
                Samples.table(
                        Samples.write(
                                folder,
                                "x.csv",
                                "Vorname;Nachname;E-Mail;Telefon;Herkunft;Phase;Wiedervorlage;Personenzahl;Allergien;Notizen;Erstellt am\nUte;Groß;;;;Anfrage;;;;;\n"));
        var guessed = ColumnMapping.guessed(german, true);
        assertEquals(
                List.of(
                        FIRST_NAME,
                        LAST_NAME,
                        EMAIL,
                        PHONE,
                        SOURCE,
                        STAGE,
                        NEXT_ACTION_AT,
                        GUESTS,
                        ALLERGIES,
                        NOTE,
                        CREATED),
                guessed.uses());
        assertEquals(Map.of("Anfrage", Stage.NEW), guessed.stages());
        assertEquals(
                "Ute Groß",
                new TableContacts(guessed, Samples.ZONE).read(german).contacts().getFirst().name());
    }

    @Test
    void cellsTellWhereHeadingsDoNot() {
        var bare =
                Samples.table(
                        Samples.write(
                                folder,
                                "x.csv",
                                "Ada Brown,ada@example.org,+1 415 555 0100\nTom Ray,tom@example.org,+1 415 555 0101\n"));
        assertEquals(List.of("#1", "#2", "#3"), bare.columns());
        assertEquals(List.of(NAME, EMAIL, PHONE), ColumnMapping.guessed(bare, true).uses());
        assertEquals(2, bare.rows().size());
    }

    @Test
    void everyColumnFindsItsPlace() {
        var omar = Samples.contact(drafts, "Omar Salah");
        assertEquals("omar@example.com", omar.email());
        assertEquals(Stage.PROPOSAL, omar.stage());
        assertEquals("Google", omar.source());
        assertEquals(List.of("Catering"), omar.tags());
        assertEquals(16, omar.householdSize());
        assertEquals(Instant.parse("2026-12-26T09:00:00Z"), omar.nextActionAt());
        assertEquals(Instant.parse("2026-04-16T22:00:00Z"), omar.createdAt());
        assertEquals(List.of(new Extra(Extra.Kind.COLUMN, "Budget", "1200")), omar.extras());
        assertEquals(List.of("sesame", "peanuts"), omar.foodInNotes().allergies());
    }

    @Test
    void stageWordsHaveAMeaningThatTheChefCanChange() {
        assertEquals(
                Map.of(
                        "Proposal Sent", Stage.PROPOSAL,
                        "Discovery call", Stage.DISCOVERY,
                        "Inquiry", Stage.NEW,
                        "Booked", Stage.BOOKED,
                        "Follow-up", Stage.FOLLOW_UP),
                mapping.stages());
        assertEquals(
                List.of(
                        "Proposal Sent",
                        "Discovery call",
                        "Inquiry",
                        "Booked",
                        "Follow-up",
                        "Parked"),
                mapping.stageWords(table));
        var changed =
                new TableContacts(mapping.with("Parked", Stage.FOLLOW_UP), Samples.ZONE)
                        .read(table);
        assertEquals(Stage.FOLLOW_UP, Samples.contact(changed, "Di Noor").stage());
    }

    @Test
    void whatIsNotUnderstoodGoesIntoTheNoteWithAHint() {
        assertEquals(
                List.of(new Extra(Extra.Kind.COLUMN, "Stage", "Parked")),
                Samples.contact(drafts, "Di Noor").extras());
        assertEquals(List.of(Hint.STAGE_IN_NOTE), Samples.contact(drafts, "Di Noor").hints());
        assertEquals(List.of(Hint.GUESTS_IN_NOTE), Samples.contact(drafts, "Wren Hale").hints());
        assertEquals(
                List.of(new Extra(Extra.Kind.COLUMN, "Next Follow Up", "soon")),
                Samples.contact(drafts, "Ida Falk").extras());
        assertEquals(List.of(Hint.DATE_IN_NOTE), Samples.contact(drafts, "Ida Falk").hints());
    }

    @Test
    void aUseThatOnlyOneColumnCanHaveMoves() {
        var changed = mapping.with(10, NAME, table);
        assertEquals(KEEP, changed.uses().getFirst());
        assertEquals(NAME, changed.uses().get(10));
        assertEquals(EMAIL, changed.with(10, EMAIL, table).uses().get(1));
    }

    @Test
    void aMappingWithoutAnybodyCannotGoOn() {
        assertTrue(mapping.namesSomebody());
        assertFalse(
                mapping.with(0, KEEP, table)
                        .with(1, KEEP, table)
                        .with(2, LEAVE_OUT, table)
                        .namesSomebody());
    }

    @Test
    void severalAddressesInOneCellAndNonsenseAmongThem() {
        var odd =
                Samples.drafts(
                        Samples.write(
                                folder,
                                "x.csv",
                                "Name,Email,Phone\nAda,\"Ada <ada@example.org>; ada@work.example\",\"tel:+1 415 555 0100; 020 7946 0018\"\nTom,at home,ask Ada\n"));
        assertEquals(
                List.of("ada@example.org", "ada@work.example"), odd.contacts().getFirst().emails());
        assertEquals(
                List.of("+1 415 555 0100", "020 7946 0018"), odd.contacts().getFirst().phones());
        var tom = odd.contacts().getLast();
        assertEquals(
                List.of(
                        new Extra(Extra.Kind.EMAIL, "", "at home"),
                        new Extra(Extra.Kind.PHONE, "", "ask Ada")),
                tom.extras());
        assertEquals(List.of(Hint.EMAIL_IN_NOTE, Hint.PHONE_IN_NOTE), tom.hints());
    }

    @Test
    void datesOfBothOrdersAreToldApartByTheWholeColumn() {
        var american =
                Samples.table(
                        Samples.write(
                                folder, "x.csv", "Name,Created\nAda,03/04/2026\nTom,03/25/2026\n"));
        assertFalse(ColumnMapping.guessed(american, true).dayFirst());
        assertTrue(ColumnMapping.guessed(american, true).hasAmbiguousDates(american));
        assertFalse(mapping.hasAmbiguousDates(table));
    }
}
