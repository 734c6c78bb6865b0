package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.importing.Unreadable.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoogleContactsTest {
    private final Drafts drafts = Samples.drafts(Samples.file("google.csv"));

    @Test
    void anExportIsRecognisedByItsColumns() {
        assertTrue(Samples.table(Samples.file("google.csv")).google());
        assertTrue(Samples.table(Samples.file("google-before-2024.csv")).google());
    }

    @Test
    void aContactKeepsItsNoteOverSeveralLines() {
        var mara = Samples.contact(drafts, "Mara Lindqvist");
        assertEquals("Gluten free (coeliac).\nSide gate is open, \"ring twice\"", mara.note());
        assertEquals(2, mara.line());
        assertEquals(new FoodWords(List.of("gluten"), List.of("gluten-free")), mara.foodInNotes());
    }

    @Test
    void labelsBecomeTagsWithoutTheGroupOfAll() {
        assertEquals(
                List.of("Weekly prep", "Clients"),
                Samples.contact(drafts, "Mara Lindqvist").tags());
        assertEquals(List.of("starred"), Samples.contact(drafts, "Dr. Théo Marchand").tags());
    }

    @Test
    void severalValuesInOneCellAreTakenApart() {
        assertEquals(
                List.of("second.theo@example.org"),
                Samples.contact(drafts, "Dr. Théo Marchand").emails());
    }

    @Test
    void secondPhonesAddressesAndBirthdaysAreKept() {
        var mara = Samples.contact(drafts, "Mara Lindqvist");
        assertEquals(List.of("+46 70 555 01 22", "08-555 01 23"), mara.phones());
        assertEquals(
                List.of(new Extra(Extra.Kind.ADDRESS, "Home", "12 Elm St, Uppsala, 753 20, SE")),
                mara.extras());
        assertEquals(
                List.of(
                        new Extra(Extra.Kind.ORGANIZATION, "", "Owner, Maison Verte"),
                        new Extra(Extra.Kind.BIRTHDAY, "", "--07-14"),
                        new Extra(Extra.Kind.COLUMN, "Profile", "https://example.org/theo")),
                Samples.contact(drafts, "Dr. Théo Marchand").extras());
    }

    @Test
    void anOrganizationStandsForAMissingName() {
        assertEquals(
                List.of("hello@bluedoor.example", "orders@bluedoor.example"),
                Samples.contact(drafts, "Blue Door Cafe").emails());
    }

    @Test
    void aRowAboutNobodyIsListed() {
        assertEquals(
                List.of(
                        new Unreadable(
                                7, 1, Reason.NOBODY, "Nobody knows who this was * myContacts")),
                drafts.unreadable());
    }

    @Test
    void theColumnsOfOlderExportsAreRead() {
        var ines = Samples.drafts(Samples.file("google-before-2024.csv")).contacts().getFirst();
        assertEquals("Ines Prado", ines.name());
        assertEquals(List.of("Tastings"), ines.tags());
        assertEquals(List.of("+351 21 555 0142"), ines.phones());
        assertEquals(List.of(), ines.extras());
    }
}
