package com.sautai.desktop.offering;

import static com.sautai.desktop.offering.OfferingsKitchen.BUFFET;
import static com.sautai.desktop.offering.OfferingsKitchen.DINNER;
import static com.sautai.desktop.offering.OfferingsKitchen.PREP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OfferingJourneyTest {
    private final FxRobot robot = new FxRobot();
    private final OfferingsKitchen kitchen =
            FxThread.get(() -> new OfferingsKitchen(Locale.UK, OfferingJourneyTest::onFx));

    private static void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @BeforeEach
    void open() throws Exception {
        kitchen.filled();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            var screen = kitchen.screen();
            var shell = ShellSample.around(kitchen.messages, screen);
            var scene = new Scene(shell.root(), 1000, 950);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
            screen.shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(() -> {
            kitchen.editor.open(null);
            kitchen.editor.open(null);
        });
        FxToolkit.cleanupStages();
        kitchen.close();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node cell(java.util.UUID offering) {
        return robot.lookup(".offering-cell")
                .match(node ->
                        node instanceof OfferingCell cell
                                && !cell.isEmpty()
                                && cell.getItem().id().equals(offering))
                .query();
    }

    private Node inRow(int row, String style) {
        return robot.lookup(".tier-row").nth(row).lookup(style).query();
    }

    private String openTitle() {
        return Objects.requireNonNull(kitchen.editor.offering().get()).title();
    }

    @Test
    void theWholeJobIsDoneByMouse() {
        robot.clickOn(cell(PREP));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Weekly meal prep", openTitle());

        robot.drag(cell(BUFFET)).moveTo(cell(DINNER)).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Garden party buffet", kitchen.titles().getFirst());

        robot.clickOn(cell(DINNER));
        WaitForAsyncUtils.waitForFxEvents();
        robot.drag(inRow(2, ".tier-grip")).moveTo(inRow(0, ".tier-grip")).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Dinner party",
                kitchen.find(DINNER).tiers().getFirst().body().text("display_label"));

        robot.clickOn(inRow(1, ".toggle-button"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(kitchen.tier(1).flag("hidden"));

        robot.clickOn("#offerings-draft");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Garden party buffet", openTitle());
        robot.clickOn("#publish");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(kitchen.find(BUFFET).isLive());
        assertEquals(List.of(), kitchen.titles());
    }

    @Test
    void theWholeJobIsDoneByKeys() {
        press(KeyCode.N);
        write("Tasting for friends");
        press(KeyCode.ENTER);
        assertEquals("Tasting for friends", openTitle());
        press(KeyCode.ESCAPE);
        press(KeyCode.T);
        write("95.50");
        press(KeyCode.ENTER);
        assertEquals("£95.50", kitchen.list.words().prices(kitchen.book.all().getLast()));

        press(KeyCode.ESCAPE);
        press(KeyCode.P);
        assertTrue(kitchen.book.all().getLast().isLive());
        press(KeyCode.ALT, KeyCode.UP);
        assertEquals("Tasting for friends", kitchen.titles().get(2));
        press(KeyCode.SHORTCUT, KeyCode.D);
        press(KeyCode.ESCAPE);
        assertEquals("Tasting for friends (copy)", kitchen.titles().getLast());
        press(KeyCode.DELETE);
        assertEquals(4, kitchen.titles().size());
        FxThread.run(kitchen.desk::undo);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(5, kitchen.titles().size());
    }

    @Test
    void pricesAreSortedAndRemovedByKeys() {
        FxThread.run(() -> inRow(0, ".tier-name").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(
                "Family table",
                kitchen.find(DINNER).tiers().getFirst().body().text("display_label"));
        var focused = (TextField) FxThread.get(() -> robot.window(0).getScene().getFocusOwner());
        assertEquals("Dinner for two", focused.getText());
        press(KeyCode.SHORTCUT, KeyCode.BACK_SPACE);
        assertEquals(2, kitchen.find(DINNER).tiers().size());
    }

    @Test
    void anOverlapIsTold() {
        FxThread.run(() -> inRow(1, ".tier-size").requestFocus());
        press(KeyCode.TAB);
        press(KeyCode.SHORTCUT, KeyCode.A);
        write("11");
        var told = robot.lookup(".ruler-overlaps").queryAs(Labeled.class);
        assertTrue(told.isVisible());
        press(KeyCode.ENTER);
        assertEquals(6L, kitchen.tier(2).number("household_max"));
        press(KeyCode.SHORTCUT, KeyCode.A);
        write("8");
        press(KeyCode.ENTER);
        assertFalse(told.isVisible());
        assertEquals(8L, kitchen.tier(2).number("household_max"));
    }

    @Test
    void everyPlaceTheKeyboardReachesHasAName() {
        var nameless =
                robot.lookup(node -> node.isFocusTraversable() && isShown(node)).queryAll().stream()
                        .filter(node -> node.getAccessibleText() == null)
                        .filter(node ->
                                !(node instanceof Labeled labeled)
                                        || labeled.getText() == null
                                        || labeled.getText().isEmpty())
                        .toList();
        assertEquals(List.of(), nameless);
        assertTrue(
                robot.lookup(node -> node instanceof TextInputControl).queryAll().stream()
                        .allMatch(node -> node.getAccessibleText() != null));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
