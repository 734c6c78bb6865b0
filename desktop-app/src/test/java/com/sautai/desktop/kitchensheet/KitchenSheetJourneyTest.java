package com.sautai.desktop.kitchensheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Theme;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A chef opens the kitchen sheet, leafs through days and closes it, without a mouse.
class KitchenSheetJourneyTest {
    private final FxRobot robot = new FxRobot();
    private final SheetKitchen kitchen = FxThread.get(() -> new SheetKitchen().full());

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            var shell = kitchen.window();
            var scene = new Scene(shell.root(), 1000, 700);
            Theme.use(ColorScheme.LIGHT);
            Theme.style(scene, ColorScheme.LIGHT);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        FxThread.run(() -> robot.lookup("#open-sheet").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        kitchen.close();
    }

    @Test
    void theSheetOpensLeafsAndCloses() {
        press(KeyCode.K);
        assertEquals("Friday, 20 November 2026", date());
        assertEquals(1_000, robot.lookup("#kitchen-sheet").<Region>query().getWidth());
        assertEquals(2, robot.lookup(".sheet-stop").queryAll().size());

        press(KeyCode.RIGHT);
        assertEquals("Saturday, 21 November 2026", date());
        assertEquals(1, robot.lookup(".sheet-stop").queryAll().size());
        press(KeyCode.RIGHT);
        assertTrue(robot.lookup("#sheet-save").query().isDisabled());
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        assertEquals("Thursday, 19 November 2026", date());
        press(KeyCode.T);
        assertEquals("Friday, 20 November 2026", date());

        press(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#kitchen-sheet").tryQuery().isPresent());
        assertTrue(robot.lookup("#open-sheet").query().isFocused());
    }

    @Test
    void theSheetOpensFromTheToolbar() {
        press(KeyCode.SPACE);
        assertEquals("Friday, 20 November 2026", date());
        press(KeyCode.RIGHT);
        press(KeyCode.ESCAPE);
        press(KeyCode.K);
        assertEquals("Friday, 20 November 2026", date());
    }

    private void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String date() {
        return robot.lookup(".sheet-date").queryLabeled().getText();
    }
}
