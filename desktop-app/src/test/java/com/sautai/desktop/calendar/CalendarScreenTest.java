package com.sautai.desktop.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CalendarScreenTest {
    private static final LocalDate TODAY = CalendarSamples.TODAY;
    private static final double HOUR = 46;

    private final FxRobot robot = new FxRobot();
    private final CalendarKitchen kitchen =
            FxThread.get(() -> new CalendarKitchen(Locale.UK, CalendarScreenTest::onFx));
    private final CalendarViewModel calendar = kitchen.calendar;
    private final UUID draft = kitchen.event("Paella", TODAY, "15:00");

    private static void onFx(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @BeforeEach
    void open() throws Exception {
        kitchen.booking("Ann", TODAY.minusDays(1), "10:00");
        FxThread.run(kitchen::load);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            var screen = kitchen.screen();
            var shell = ShellSample.around(kitchen.messages, screen);
            var scene = new Scene(shell.root(), 1000, 900);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, CalendarScreenTest::pressForReal);
            stage.setScene(scene);
            stage.show();
            screen.shown();
        });
        settle();
        until(() -> robot.lookup(".calendar-event-entry").tryQuery().isPresent());
        settle();
    }

    @AfterEach
    void close() throws Exception {
        FxThread.run(() -> calendar.changes().close());
        FxToolkit.cleanupStages();
        kitchen.close();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }

    private Node entry() {
        return robot.lookup(".calendar-event-entry").query();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /// Drags the entry from a part of its height.
    private void drag(double part, double down) {
        var bounds = FxThread.get(() -> entry().localToScreen(entry().getLayoutBounds()));
        double x = bounds.getCenterX();
        double y = bounds.getMinY() + bounds.getHeight() * part;
        robot.moveTo(x, y).press(MouseButton.PRIMARY);
        settle();
        robot.moveTo(x, y + down / 2).moveTo(x, y + down);
        settle();
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /// The platform without a display calls its presses synthesized, as those of a finger are,
    /// which the calendar library does not take for a mouse.
    private static void pressForReal(MouseEvent event) {
        if (event.isSynthesized()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new MouseEvent(
                            event.getEventType(),
                            event.getSceneX(),
                            event.getSceneY(),
                            event.getScreenX(),
                            event.getScreenY(),
                            event.getButton(),
                            event.getClickCount(),
                            event.isShiftDown(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown(),
                            event.isPrimaryButtonDown(),
                            event.isMiddleButtonDown(),
                            event.isSecondaryButtonDown(),
                            false,
                            event.isPopupTrigger(),
                            event.isStillSincePress(),
                            event.getPickResult()));
        }
    }

    @Test
    void anEventIsCarriedToAnotherTimeInOneStepThatCanBeUndone() throws Exception {
        drag(0.5, HOUR);
        settle();
        until(() -> "16:00".equals(kitchen.stored(draft).text("event_time")));
        assertEquals(List.of("Moved Paella"), kitchen.told);

        FxThread.run(kitchen.desk::undo);
        settle();
        assertEquals("15:00", kitchen.stored(draft).text("event_time"));
    }

    @Test
    void itsEndIsPulled() throws Exception {
        drag(0.99, HOUR);
        settle();
        until(() -> Long.valueOf(240).equals(kitchen.stored(draft).number("duration_minutes")));
        assertEquals("15:00", kitchen.stored(draft).text("event_time"));
        assertEquals(240L, kitchen.stored(draft).number("duration_minutes"));
    }

    @Test
    void aConflictOfTimeIsShownAndCanBeCancelledOrKept() throws Exception {
        kitchen.booking("Bea", TODAY, "19:00");
        settle();
        drag(0.5, 2 * HOUR);
        settle();
        until(() -> robot.lookup("#question-cancel").tryQuery().isPresent());
        assertEquals("15:00", kitchen.stored(draft).text("event_time"));

        press(KeyCode.ESCAPE);
        until(() -> robot.lookup("#question-cancel").tryQuery().isEmpty());
        assertEquals("15:00", kitchen.stored(draft).text("event_time"));

        drag(0.5, 2 * HOUR);
        settle();
        until(() -> robot.lookup("#question-keep").tryQuery().isPresent());
        robot.clickOn("#question-keep");
        settle();
        assertEquals("17:00", kitchen.stored(draft).text("event_time"));
    }

    @Test
    void aClickOpensAndADoubleClickOnEmptyTimeBeginsADraft() throws Exception {
        robot.clickOn(entry());
        settle();
        until(() -> robot.lookup("#event-title").tryQuery().isPresent());
        press(KeyCode.ESCAPE);

        var bounds = entry().localToScreen(entry().getLayoutBounds());
        robot.moveTo(bounds.getCenterX(), bounds.getMinY() - 5 * HOUR)
                .doubleClickOn(MouseButton.PRIMARY);
        settle();
        until(() -> calendar.changes().form().get() != null);
        robot.write("Tapas");
        settle();
        robot.clickOn("#event-base-price").write("30");
        robot.clickOn("#event-save");
        until(() -> calendar.changes().form().get() == null);
        assertEquals(List.of("Planned Tapas"), kitchen.told);
    }

    @Test
    void theLegendHidesAKind() {
        robot.clickOn("#legend-event");
        settle();
        assertTrue(robot.lookup(".calendar-event-entry").tryQuery().isEmpty());
        robot.clickOn("#legend-event");
        settle();
        assertFalse(robot.lookup(".calendar-event-entry").tryQuery().isEmpty());
    }

    @Test
    void theWholeJobIsDoneByKeys() throws Exception {
        press(KeyCode.DOWN);
        assertEquals("Paella", calendar.selected().get().title());
        press(KeyCode.SHORTCUT, KeyCode.DOWN);
        until(() -> "15:15".equals(kitchen.stored(draft).text("event_time")));
        press(KeyCode.SHORTCUT, KeyCode.RIGHT);
        until(() -> "2026-11-21".equals(kitchen.stored(draft).text("event_date")));
        press(KeyCode.M);
        assertEquals(CalendarMode.MONTH, calendar.mode().get());
        press(KeyCode.RIGHT);
        assertEquals(LocalDate.of(2026, 12, 20), calendar.date().get());
        press(KeyCode.T);
        assertEquals(TODAY, calendar.date().get());
        press(KeyCode.D);
        assertEquals(CalendarMode.DAY, calendar.mode().get());
        press(KeyCode.A);
        press(KeyCode.DOWN);
        assertEquals("Paella", calendar.selected().get().title());
        press(KeyCode.ENTER);
        assertNotNull(calendar.changes().form().get());
        robot.write("Big paella");
        press(KeyCode.ENTER);
        until(() -> "Big paella".equals(kitchen.stored(draft).text("title")));
        press(KeyCode.DELETE);
        until(() -> calendar.shown().get().isEmpty());
        assertTrue(kitchen.told.contains("Deleted Big paella"));
    }

    @Test
    void everyPlaceTheKeyboardReachesHasAName() {
        for (var mode : CalendarMode.values()) {
            FxThread.run(() -> calendar.mode().set(mode));
            settle();
            FxThread.run(calendar::createHere);
            settle();
            assertEquals(List.of(), nameless(), mode.name());
            FxThread.run(() -> calendar.changes().close());
        }
    }

    private List<Node> nameless() {
        return robot
                .lookup((Node node) -> node.isFocusTraversable() && isShown(node))
                .queryAll()
                .stream()
                .filter(node -> node.getAccessibleText() == null)
                .filter(node ->
                        !(node instanceof Labeled labeled)
                                || labeled.getText() == null
                                || labeled.getText().isEmpty())
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
