package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.testfx.api.FxRobot;

/// What the chef does with keys and mouse in the window around the screens.
class WindowGesturesTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> done = new ArrayList<>();
    private final BlankScreen leads = new BlankScreen("leads", "Leads", 0);
    private final BlankScreen needs = new BlankScreen("needs-you", "Needs you", 2);
    private final Shell shell =
            FxThread.get(() -> ShellSample.around(new Messages(Locale.ENGLISH), leads, needs));
    private final TextField field = FxThread.get(TextField::new);
    private final Stage stage = FxThread.get(Stage::new);

    @BeforeEach
    void show() {
        leads.commands.add(
                Command.of(
                                "lead.new",
                                "New lead",
                                Material2OutlinedMZ.PERSON_ADD,
                                () -> done.add("new"))
                        .keys("N"));
        FxThread.run(() -> {
            ((BorderPane) shell.root().lookup(".top-bar").getParent()).setBottom(field);
            var scene = new Scene(shell.root(), 900, 600);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
            shell.root().requestFocus();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @Test
    void theSidebarLeadsToTheOtherScreen() {
        robot.clickOn("#place-needs-you");
        assertEquals(needs, shell.navigation().current().orElseThrow());
        assertEquals(1, needs.timesShown);
        assertEquals("Needs you, 2", robot.lookup("#place-needs-you").query().getAccessibleText());
    }

    @Test
    void thePaletteRunsWhatIsTypedWithoutTheMouse() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("newl");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("new"), done);
        assertFalse(shell.sheets().showingProperty().get());
    }

    @Test
    void thePaletteGoesToScreensAndRoundItsEnds() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertEquals(needs, shell.navigation().current().orElseThrow());
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack() {
        FxThread.run(field::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertTrue(shell.sheets().showingProperty().get());
        robot.push(KeyCode.ESCAPE);
        assertFalse(shell.sheets().showingProperty().get());
        assertTrue(field.isFocused());
    }

    @Test
    void tabStaysInsideASheet() {
        robot.push(KeyCode.F1);
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.TAB);
        }
        FxThread.settle();
        var owner = FxThread.get(() -> stage.getScene().getFocusOwner());
        assertTrue(owner.getStyleClass().contains("scroll-pane"), owner.toString());
    }

    @Test
    void aLetterRunsItsCommandUnlessTheChefIsTyping() {
        robot.push(KeyCode.N);
        assertEquals(List.of("new"), done);
        FxThread.run(field::requestFocus);
        robot.push(KeyCode.N);
        assertEquals(List.of("new"), done);
    }

    @Test
    void theUndoOfAToastTakesItBack() {
        FxThread.run(() -> shell.notices().tellUndoable("Moved Ada", () -> done.add("undone")));
        robot.clickOn(".toast-action");
        assertEquals(List.of("undone"), done);
        assertEquals(List.of(), shell.notices().shown());
    }

    @Test
    void thePillSaysHowTheSyncStandsAndSyncsOnClick() {
        FxThread.run(() -> {
            shell.commands()
                    .add(
                            Command.of(
                                    "shell.sync",
                                    "Sync now",
                                    Material2OutlinedMZ.SYNC,
                                    () -> done.add("sync")));
            shell.statusProperty()
                    .set(
                            new Pill(
                                    "Offline",
                                    "12 changes wait",
                                    Material2OutlinedMZ.SYNC,
                                    Pill.Mood.QUIET));
        });
        robot.clickOn("#status-pill");
        assertEquals(List.of("sync"), done);
        var pill = assertInstanceOf(Labeled.class, robot.lookup("#status-pill").query());
        assertEquals("Offline", pill.getText());
        assertFalse(pill.getStyleClass().contains("pill-fine"));
    }
}
