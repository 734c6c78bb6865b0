package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.importing.ImportViewModel.Step;
import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Theme;
import com.sautai.model.sync.SyncedType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// An import by keyboard alone, from the chosen file to the undo.
class ImportJourneyTest {
    private final FxRobot robot = new FxRobot();
    private final AtomicInteger leadsShown = new AtomicInteger();
    private final ImportSample sample = new ImportSample(new Messages(Locale.ENGLISH));

    @BeforeEach
    void open() throws Exception {
        sample.add("Mara", "mara@example.org", "");
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            var shell =
                    ShellSample.around(sample.messages, sample.screen(leadsShown::incrementAndGet));
            var scene = new Scene(shell.root(), 1000, 700);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        sample.close();
    }

    @Test
    void aGoogleExportWithADuplicate() {
        FxThread.run(() -> sample.model.open(Samples.file("google.csv")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Import 4 contacts", button("#next").getText());

        type(KeyCode.S);
        assertEquals("Import 3 contacts", button("#next").getText());
        assertEquals(Choice.SKIP, table().getItems().getFirst().choice());
        type(KeyCode.DOWN, KeyCode.N);
        assertEquals(Choice.SKIP, table().getItems().getFirst().choice());

        type(KeyCode.UP, KeyCode.M);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Step.DONE, sample.model.step().get());
        assertEquals(
                List.of("Blue Door Cafe", "Dr. Théo Marchand", "Mara", "Yuki Ōno"), sample.names());

        type(KeyCode.TAB, KeyCode.SPACE);
        assertEquals(List.of("Mara"), sample.names());
        assertTrue(!button("#undo").isVisible());
    }

    @Test
    void aTableWhoseColumnsAreChanged() {
        FxThread.run(() -> sample.model.open(Samples.file("leads.csv")));
        WaitForAsyncUtils.waitForFxEvents();
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        type(KeyCode.UP, KeyCode.ENTER);
        assertEquals(ColumnUse.STAGE, use(3));
        assertEquals(ColumnUse.KEEP, use(4));
        type(KeyCode.ENTER);
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(ColumnUse.SOURCE, use(3));
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Step.PREVIEW, sample.model.step().get());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Step.COLUMNS, sample.model.step().get());
    }

    @Test
    void theEndLeadsToTheLeads() {
        FxThread.run(() -> sample.model.open(Samples.file("cards.vcf")));
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        type(KeyCode.SPACE);
        assertEquals(1, leadsShown.get());
        assertEquals(5, sample.store.rows(SyncedType.LEAD).size());
        assertEquals(Step.CHOOSE, sample.model.step().get());
    }

    private ColumnUse use(int column) {
        var mapping = sample.model.columns().mapping().get();
        return mapping == null ? ColumnUse.KEEP : mapping.uses().get(column);
    }

    private Button button(String selector) {
        return robot.lookup(selector).queryButton();
    }

    private TableView<PlannedRow> table() {
        return robot.lookup("#table").queryTableView();
    }

    private void type(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
