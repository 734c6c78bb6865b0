package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.importing.Match.By;
import com.sautai.desktop.importing.PlannedRow.Outcome;
import com.sautai.model.lead.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlanTest {
    private final Samples.Kitchen kitchen = new Samples.Kitchen();

    @TempDir Path folder;

    @Test
    void aNewContactBecomesALeadWithANote() {
        kitchen.carryOut(kitchen.plan(Samples.drafts(Samples.file("leads.csv"))));
        var omar = kitchen.lead("Omar Salah");
        assertEquals("omar@example.com", omar.email());
        assertEquals(Stage.PROPOSAL, omar.stage());
        assertEquals("Google", omar.source());
        assertEquals(List.of("peanuts", "sesame"), omar.allergies());
        assertEquals(Instant.parse("2026-04-16T22:00:00Z"), omar.createdAt());
        assertEquals(
                List.of("Allergies: sesame, peanuts\n\nBudget: 1200"), kitchen.notes("Omar Salah"));
    }

    @Test
    void whatTheFileDoesNotTellIsAsOfAnyImportedLead() {
        kitchen.carryOut(kitchen.plan(contacts("Name,Email", "Ada Brown,ada@example.org")));
        var ada = kitchen.lead("Ada Brown");
        assertEquals(Stage.NEW, ada.stage());
        assertEquals("import", ada.source());
        assertEquals(Samples.NOW, ada.createdAt());
        assertEquals(List.of("Imported from contacts.csv"), kitchen.notes("Ada Brown"));
    }

    @Test
    void nothingOfTheFileIsLost() {
        kitchen.carryOut(kitchen.plan(Samples.drafts(Samples.file("google.csv"))));
        assertEquals(
                List.of(
                        """
                        Allergic to peanuts and shellfish

                        Organization: Owner, Maison Verte
                        Birthday: 14 July
                        Profile: https://example.org/theo\
                        """),
                kitchen.notes("Dr. Théo Marchand"));
        assertEquals(
                List.of(
                        """
                        Gluten free (coeliac).
                        Side gate is open, "ring twice"

                        Phone: 08-555 01 23
                        Address (Home): 12 Elm St, Uppsala, 753 20, SE\
                        """),
                kitchen.notes("Mara Lindqvist"));
    }

    @Test
    void aSameEmailInAnyCaseIsMergedIntoTheLead() {
        kitchen.add("Ada B.", "ADA@example.org", "");
        var plan =
                kitchen.plan(
                        contacts("Name,Email,Phone", "Ada Brown,ada@example.org,+1 415 555 0100"));
        assertEquals(
                List.of(new Match("Ada B.", 0, By.EMAIL, true)),
                plan.rows().stream().map(row -> row.match().orElseThrow()).toList());
        assertEquals(List.of("phone", "note"), plan.rows().getFirst().adds());
        kitchen.carryOut(plan);
        assertEquals(List.of("Ada B."), kitchen.names());
        assertEquals("+1 415 555 0100", kitchen.lead("Ada B.").phone());
        assertEquals(List.of("Name: Ada Brown"), kitchen.notes("Ada B."));
    }

    @Test
    void aSamePhoneInAnotherWritingIsMergedWhenTheNamesAgree() {
        kitchen.add("Ada Brown", "", "+44 20 7946 0018");
        kitchen.carryOut(
                kitchen.plan(contacts("Name,Email,Phone", "Ada,ada@example.org,(020) 7946 0018")));
        assertEquals(1, kitchen.size());
        assertEquals("ada@example.org", kitchen.lead("Ada Brown").email());
    }

    @Test
    void peopleWhoShareATelephoneStayTwoUnlessTheChefSaysOtherwise() {
        var drafts =
                contacts(
                        "Name,Email,Phone",
                        "Ada Brown,ada@example.org,+1 415 555 0100",
                        "Tom Brown,tom@example.org,+1 415 555 0100");
        var plan = kitchen.plan(drafts);
        assertEquals(List.of(Outcome.NEW, Outcome.NEW), outcomes(plan));
        assertEquals(
                Optional.of(new Match("Ada Brown", 2, By.PHONE, false)),
                plan.rows().getLast().match());
        kitchen.carryOut(kitchen.plan(drafts, true, Map.of(3, Choice.MERGE)));
        assertEquals(List.of("Ada Brown"), kitchen.names());
        assertEquals(
                List.of("Imported from contacts.csv", "Name: Tom Brown\nE-mail: tom@example.org"),
                kitchen.notes("Ada Brown"));
    }

    @Test
    void mergingOverwritesNothingAndKeepsWhatDiffersInANote() {
        var id = kitchen.add("Ada Brown", "ada@example.org", "+1 415 555 0100");
        kitchen.change(id, "stage", "booked");
        kitchen.change(id, "household_size", 4L);
        kitchen.change(id, "tags", List.of("Clients"));
        kitchen.carryOut(
                kitchen.plan(
                        contacts(
                                "Name,Email,Phone,Stage,Guests,Tags,Next follow up",
                                "Ada Brown,ada@example.org,+1 510 555 0199,Inquiry,6,clients; VIP,2026-12-01")));
        var ada = kitchen.lead("Ada Brown");
        assertEquals(Stage.BOOKED, ada.stage());
        assertEquals(4, ada.householdSize());
        assertEquals("+1 415 555 0100", ada.phone());
        assertEquals(List.of("Clients", "VIP"), ada.tags());
        assertEquals(Instant.parse("2026-12-01T08:00:00Z"), ada.nextActionAt());
        assertEquals(
                List.of("Phone: +1 510 555 0199\nStage: New\nHousehold size: 6"),
                kitchen.notes("Ada Brown"));
    }

    @Test
    void duplicatesWithinAFileAreMergedIntoTheFirst() {
        var plan =
                kitchen.plan(
                        contacts(
                                "Name,Email,Note",
                                "Ada Brown,ada@example.org,first",
                                "Ada Brown,ADA@example.org,second",
                                "Ada Brown,ada@example.org,first"));
        assertEquals(List.of(Outcome.NEW, Outcome.MERGED, Outcome.UNCHANGED), outcomes(plan));
        kitchen.carryOut(plan);
        assertEquals(List.of("first", "second"), kitchen.notes("Ada Brown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"google.csv", "google-before-2024.csv", "leads.csv", "cards.vcf"})
    void theSameFileTwiceChangesNothing(String file) {
        var drafts = Samples.drafts(Samples.file(file));
        kitchen.carryOut(kitchen.plan(drafts));
        int leads = kitchen.size();
        var again = kitchen.plan(drafts);
        assertEquals(0, again.imported());
        assertEquals(drafts.contacts().size(), again.count(Outcome.UNCHANGED));
        assertTrue(again.edit("Imported", kitchen::nextId).isEmpty());
        assertEquals(leads, kitchen.size());
    }

    @Test
    void theSameFileTwiceChangesNothingAlsoAfterTheChefWorkedOnTheLeads() {
        var drafts = Samples.drafts(Samples.file("leads.csv"));
        kitchen.carryOut(kitchen.plan(drafts));
        var omar = kitchen.lead("Omar Salah");
        kitchen.change(omar.id(), "stage", "booked");
        kitchen.change(omar.id(), "email", "omar@new.example");
        kitchen.change(omar.id(), "name", "Omar S.");
        assertEquals(0, kitchen.plan(drafts).imported());
    }

    @Test
    void contactsWithNothingButANameAreToldApartByTheirNotes() {
        var drafts =
                contacts("Name,Note", "Ana Lee,from Berlin", "Ana Lee,from Oakland", "Ana Lee,");
        var plan = kitchen.plan(drafts);
        assertEquals(List.of(Outcome.NEW, Outcome.NEW, Outcome.UNCHANGED), outcomes(plan));
        kitchen.carryOut(plan);
        assertEquals(0, kitchen.plan(drafts).imported());
    }

    @Test
    void theChefMaySkipOrKeepBoth() {
        kitchen.add("Ada Brown", "ada@example.org", "");
        var drafts =
                contacts("Name,Email,Note", "Ada Brown,ada@example.org,x", "Bo,bo@example.org,");
        assertEquals(
                List.of(Outcome.SKIPPED, Outcome.NEW),
                outcomes(kitchen.plan(drafts, true, Map.of(2, Choice.SKIP))));
        kitchen.carryOut(kitchen.plan(drafts, true, Map.of(2, Choice.AS_NEW)));
        assertEquals(List.of("Ada Brown", "Ada Brown", "Bo"), kitchen.names());
    }

    @Test
    void aSecondAddressIsRememberedForTheNextFile() {
        kitchen.carryOut(
                kitchen.plan(
                        contacts("Name,Email", "Ada Brown,\"ada@example.org, ada@work.example\"")));
        var plan = kitchen.plan(contacts("Name,Email", "A. Brown,ada@work.example"));
        assertEquals(By.EMAIL, plan.rows().getFirst().match().orElseThrow().by());
    }

    @Test
    void foodInNotesIsTakenOverOnlyWhenWanted() {
        var drafts = contacts("Name,Email,Note", "Ada,ada@example.org,Allergic to nuts");
        kitchen.carryOut(kitchen.plan(drafts, false, Map.of()));
        assertEquals(List.of(), kitchen.lead("Ada").allergies());
        assertEquals(List.of("Allergic to nuts"), kitchen.notes("Ada"));
    }

    @Test
    void aLongNoteBecomesSeveral() {
        var note = "word ".repeat(9_000).strip();
        kitchen.carryOut(kitchen.plan(contacts("Name,Email,Note", "Ada,ada@example.org," + note)));
        assertEquals(4, kitchen.notes("Ada").size());
        assertEquals(note, String.join("", kitchen.notes("Ada")));
    }

    @Test
    void aLongNoteWithManyAddressesStaysWithinTheRules() {
        var emails =
                IntStream.range(0, 25)
                        .mapToObj(i -> "a" + "b".repeat(230) + i + "@example.org")
                        .collect(Collectors.joining("; "));
        var note = "word ".repeat(5_000).strip();
        var plan = kitchen.plan(contacts("Name,Email,Note", "Ada," + emails + "," + note));
        kitchen.carryOut(plan);
        assertTrue(String.join("", kitchen.notes("Ada")).startsWith(note));
    }

    @Test
    void everyLeadIsOneMutationWithItsNote() {
        var plan = kitchen.plan(Samples.drafts(Samples.file("leads.csv")));
        var edit = plan.edit("Imported 6 contacts", kitchen::nextId);
        assertEquals(6, edit.mutations().size());
        assertTrue(edit.mutations().stream().allMatch(changes -> changes.size() == 2));
    }

    private Drafts contacts(String heading, String... rows) {
        return Samples.drafts(
                Samples.write(
                        folder, "contacts.csv", heading + "\n" + String.join("\n", rows) + "\n"));
    }

    private static List<Outcome> outcomes(ImportPlan plan) {
        return plan.rows().stream().map(PlannedRow::outcome).toList();
    }
}
