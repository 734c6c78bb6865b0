package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.importing.ImportViewModel.Step;
import com.sautai.desktop.importing.PlannedRow.Outcome;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    @AutoClose private final ImportSample sample = new ImportSample(ENGLISH);
    private final ImportViewModel model = sample.model;

    @TempDir Path folder;

    @Test
    void aGoogleExportGoesStraightToThePreview() {
        model.open(Samples.file("google.csv"));
        assertEquals(Step.PREVIEW, model.step().get());
        assertEquals(4, plan().count(Outcome.NEW));
        assertEquals(1, plan().unreadable().size());
        assertEquals(List.of(), sample.names());
    }

    @Test
    void anyOtherTableAsksForItsColumns() {
        model.open(Samples.file("leads.csv"));
        assertEquals(Step.COLUMNS, model.step().get());
        model.columns().stage("Parked", Stage.FOLLOW_UP);
        model.columns().use(10, ColumnUse.LEAVE_OUT);
        model.next();
        var di = plan().rows().getLast().contact();
        assertEquals(Stage.FOLLOW_UP, di.stage());
        assertEquals(List.of(), plan().rows().getFirst().contact().extras());
        model.back();
        assertEquals(Step.COLUMNS, model.step().get());
        model.back();
        assertEquals(Step.CHOOSE, model.step().get());
    }

    @Test
    void anImportIsOneUndo() {
        sample.add("Ada", "", "");
        model.open(Samples.file("google.csv"));
        model.importNow();
        assertEquals(Step.DONE, model.step().get());
        assertEquals("4 contacts were imported from “google.csv”.", model.result().get());
        assertEquals(List.of("Imported 4 contacts from google.csv"), sample.told);
        assertEquals(5, sample.names().size());
        assertEquals(4, sample.store.rows(SyncedType.INTERACTION).size());
        assertTrue(model.undoable().get());
        model.undo();
        assertEquals(List.of("Ada"), sample.names());
        assertEquals(List.of(), sample.store.rows(SyncedType.INTERACTION));
        assertFalse(model.undoable().get());
    }

    @Test
    void theSameFileOnceMoreHasNothingToImport() {
        model.open(Samples.file("google.csv"));
        model.importNow();
        model.open(Samples.file("google.csv"));
        assertEquals(4, plan().count(Outcome.UNCHANGED));
        model.importNow();
        assertEquals(Step.PREVIEW, model.step().get());
        assertEquals(4, sample.names().size());
    }

    @Test
    void duplicatesAreChosenOneByOneOrAllAtOnce() {
        sample.add("Mara", "mara@example.org", "");
        model.open(Samples.file("google.csv"));
        assertEquals(Outcome.MERGED, plan().rows().getFirst().outcome());
        model.choose(plan().rows().getFirst(), Choice.SKIP);
        assertEquals(Outcome.SKIPPED, plan().rows().getFirst().outcome());
        model.chooseForAll(Optional.of(Choice.AS_NEW));
        assertEquals(Outcome.NEW, plan().rows().getFirst().outcome());
        model.chooseForAll(Optional.empty());
        assertEquals(Outcome.MERGED, plan().rows().getFirst().outcome());
    }

    @Test
    void foodInNotesCanBeSwitchedOff() {
        model.open(Samples.file("google.csv"));
        assertEquals(3, model.foodCount());
        model.foodInNotes().set(false);
        model.importNow();
        assertTrue(
                sample.store.rows(SyncedType.LEAD).stream()
                        .allMatch(row -> row.body().texts("allergies").isEmpty()));
    }

    @Test
    void aLeadThatAppearsAfterThePreviewIsNotDoubled() {
        model.open(Samples.file("google.csv"));
        sample.add("Mara", "mara@example.org", "");
        model.importNow();
        assertEquals(
                List.of("Blue Door Cafe", "Dr. Théo Marchand", "Mara", "Yuki Ōno"), sample.names());
    }

    @Test
    void aFileThatIsNoneSaysSoAndTheNextOneWorks() {
        model.open(folder.resolve("gone.csv"));
        assertEquals(
                "“gone.csv” is not there any more. Choose the file again.", model.problem().get());
        assertEquals(Step.CHOOSE, model.step().get());
        model.open(Samples.file("cards.vcf"));
        assertEquals("", model.problem().get());
        assertEquals(Step.PREVIEW, model.step().get());
    }

    @Test
    void everyProblemHasItsSentence() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var messages = new Messages(locale);
            for (var problem : FileProblem.values()) {
                var sentence =
                        messages.get(
                                "import.problem." + problem.name().toLowerCase(Locale.ROOT),
                                "x.csv");
                assertTrue(sentence.contains("x.csv"), sentence);
            }
            for (var reason : Unreadable.Reason.values()) {
                assertTrue(
                        messages.has("import.reason." + reason.name().toLowerCase(Locale.ROOT)),
                        reason.name());
            }
            for (var hint : Hint.values()) {
                assertTrue(
                        messages.has("import.hint." + hint.name().toLowerCase(Locale.ROOT)),
                        hint.name());
            }
            for (var use : ColumnUse.values()) {
                assertTrue(
                        messages.has("import.use." + use.name().toLowerCase(Locale.ROOT)),
                        use.name());
            }
            for (var kind : Extra.Kind.values()) {
                assertTrue(
                        kind == Extra.Kind.COLUMN
                                || messages.has(
                                        "import.extra." + kind.name().toLowerCase(Locale.ROOT)),
                        kind.name());
            }
        }
    }

    @Test
    void whatIsCancelledDoesNotComeBack() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        try (var slow = new ImportSample(ENGLISH, Locale.UK, waiting::add, Runnable::run)) {
            waiting.clear();
            slow.model.open(Samples.file("google.csv"));
            assertEquals("Reading google.csv…", slow.model.busy().get());
            slow.model.cancel();
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
            assertEquals("", slow.model.busy().get());
            assertEquals(Step.CHOOSE, slow.model.step().get());
            assertNull(slow.model.plan().get());
        }
    }

    private ImportPlan plan() {
        var plan = model.plan().get();
        assertNotNull(plan);
        return plan;
    }
}
