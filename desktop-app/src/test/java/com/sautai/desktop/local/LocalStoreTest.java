package com.sautai.desktop.local;

import static com.sautai.desktop.local.Kitchens.added;
import static com.sautai.desktop.local.Kitchens.body;
import static com.sautai.desktop.local.Kitchens.create;
import static com.sautai.desktop.local.Kitchens.deleted;
import static com.sautai.desktop.local.Kitchens.lead;
import static com.sautai.desktop.local.Kitchens.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStoreTest {
    @AutoClose private final LocalStore store = Kitchens.inMemory();

    @TempDir private Path folder;

    @Test
    void anEditIsSeenAtOnce() {
        var ada = lead("Ada");

        var applied = store.apply(added(ada));

        assertEquals(
                new Applied.Done(
                        "Added Ada", new Touched(Map.of(SyncedType.LEAD, Set.of(ada.id())))),
                applied);
        assertEquals(
                List.of(new Row(SyncedType.LEAD, ada.id(), ada.body())),
                store.rows(SyncedType.LEAD));
        assertEquals(Optional.of("Added Ada"), store.undoLabel());
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        var ada = lead("Ada");
        store.apply(added(ada));
        store.apply(set(store, ada.id(), "stage", "booked"));

        store.undo();
        assertEquals(ada.body(), body(store, ada.id()));
        store.undo();
        assertEquals(List.of(), store.rows(SyncedType.LEAD));
        assertInstanceOf(Applied.Nothing.class, store.undo());

        store.redo();
        store.redo();
        assertEquals("booked", body(store, ada.id()).text("stage"));
        assertInstanceOf(Applied.Nothing.class, store.redo());
        assertEquals(Optional.empty(), store.redoLabel());
    }

    @Test
    void anEditThatBreaksARuleWritesNothing() {
        var ada = lead("Ada");
        var nameless = lead(" ");

        var applied =
                store.apply(
                        new Edit(
                                "Import",
                                List.of(List.of(create(ada)), List.of(create(nameless)))));

        assertEquals(
                List.of("required"),
                assertInstanceOf(Applied.Refused.class, applied).problems().stream()
                        .map(problem -> problem.code())
                        .toList());
        assertEquals(List.of(), store.rows(SyncedType.LEAD));
        assertEquals(Optional.empty(), store.undoLabel());
    }

    @Test
    void anEditOfSomethingThatWasDeletedIsRefused() {
        var ada = lead("Ada");
        store.apply(added(ada));
        var late = set(store, ada.id(), "phone", "123");
        store.apply(deleted(store, ada.id()));

        var applied = store.apply(late);

        assertEquals(
                "gone",
                assertInstanceOf(Applied.Refused.class, applied).problems().getFirst().code());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        var ada = lead("Ada");
        store.apply(added(ada));

        assertInstanceOf(Applied.Nothing.class, store.apply(set(store, ada.id(), "name", "Ada")));
        assertEquals(Optional.of("Added Ada"), store.undoLabel());
    }

    @Test
    void aNewEditForgetsWhatCouldBeRedone() {
        var ada = lead("Ada");
        store.apply(added(ada));
        store.apply(set(store, ada.id(), "name", "Ada L."));
        store.undo();

        store.apply(set(store, ada.id(), "phone", "123"));

        assertEquals(Optional.empty(), store.redoLabel());
        store.undo();
        assertEquals(ada.body(), body(store, ada.id()));
    }

    @Test
    void setsKeepTheirElementsWhenOneIsUndone() {
        var ada = lead("Ada");
        store.apply(added(ada));
        store.apply(set(store, ada.id(), "tags", List.of("vip", "autumn")));
        store.apply(set(store, ada.id(), "tags", List.of("vip")));

        assertEquals(List.of("vip"), body(store, ada.id()).texts("tags"));
        store.undo();
        assertEquals(List.of("autumn", "vip"), body(store, ada.id()).texts("tags"));
        store.undo();
        assertEquals(List.of(), body(store, ada.id()).texts("tags"));
    }

    @Test
    void undoSurvivesARestart() {
        var ada = lead("Ada");
        try (var first = Kitchens.onDisk(folder)) {
            first.apply(added(ada));
            first.apply(set(first, ada.id(), "name", "Ada L."));
            first.apply(set(first, ada.id(), "phone", "123"));
            first.undo();
        }
        try (var second = Kitchens.onDisk(folder)) {
            assertEquals(Optional.of("Set name"), second.undoLabel());
            assertEquals(Optional.of("Set phone"), second.redoLabel());
            second.redo();
            second.undo();
            second.undo();
            assertEquals(ada.body(), body(second, ada.id()));
        }
    }

    @Test
    void historyIsBounded() {
        var ada = lead("Ada");
        store.apply(added(ada));
        for (var i = 0; i < UndoQueries.MOST_STEPS + 5; i++) {
            store.apply(set(store, ada.id(), "phone", "1" + i));
        }

        var undone = 0;
        while (store.undo() instanceof Applied.Done) {
            undone++;
        }

        assertEquals(UndoQueries.MOST_STEPS, undone);
        assertEquals("14", body(store, ada.id()).text("phone"));
    }

    @Test
    void interactionsOfALeadComeNewestFirst() {
        var ada = lead("Ada");
        var early = note(ada, "first", "2026-11-01T10:00:00Z");
        var late = note(ada, "second", "2026-11-02T10:00:00Z");
        store.apply(added(ada));
        store.apply(Edit.of("Notes", List.of(note(early), note(late))));

        assertEquals(
                List.of(late.id(), early.id()),
                store.children(SyncedType.INTERACTION, ada.id()).stream().map(Row::id).toList());
        assertEquals(
                Map.of(ada.id(), late.occurredAt()), store.newestChild(SyncedType.INTERACTION));
    }

    @Test
    void watchersHearOfEditsAndUndoUntilTheyStop() throws Exception {
        var heard = new ArrayList<Set<UUID>>();
        var ada = lead("Ada");
        var watching = store.onTouched(touched -> heard.add(touched.of(SyncedType.LEAD)));

        store.apply(added(ada));
        store.undo();
        watching.close();
        store.redo();

        assertEquals(List.of(Set.of(ada.id()), Set.of(ada.id())), heard);
    }

    @Test
    void aSecondOpeningOfTheSameFolderSaysSo() throws Exception {
        try (var first = Kitchens.onDisk(folder)) {
            first.apply(added(lead("Ada")));
            var other = OtherProcess.start(OpenKitchen.class, folder.toString());

            assertEquals("in use", other.output());
        }
    }

    @Test
    void aDamagedFileSaysSo() throws Exception {
        java.nio.file.Files.writeString(folder.resolve("kitchen.mv.db"), "this is no database");

        assertThrows(KitchenUnreadable.class, () -> Kitchens.onDisk(folder));
    }

    @Test
    void anImportIsUndoneInOneGo() {
        var leads = IntStream.range(0, 1_000).mapToObj(i -> lead("Lead " + i)).toList();
        var edit = new Edit("Import", leads.stream().map(each -> List.of(create(each))).toList());

        store.apply(edit);
        assertEquals(1_000, store.rows(SyncedType.LEAD).size());
        store.undo();
        assertEquals(List.of(), store.rows(SyncedType.LEAD));
        store.redo();
        assertEquals(1_000, store.rows(SyncedType.LEAD).size());
        assertTrue(store.find(SyncedType.LEAD, leads.getLast().id()).isPresent());
    }

    private static Interaction note(Lead lead, String text, String at) {
        return Interaction.note(UUID.randomUUID(), lead.id(), text, Instant.parse(at));
    }

    private static Change note(Interaction note) {
        return Change.create(SyncedType.INTERACTION, note.id(), note.body());
    }
}
