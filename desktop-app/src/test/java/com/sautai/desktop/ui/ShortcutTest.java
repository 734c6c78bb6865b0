package com.sautai.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    @BeforeAll
    static void start() {
        FxThread.settle();
    }

    @Test
    void aLetterIsThatKeyWithoutOthers() {
        assertTrue(Shortcut.of("N").matches(pressed(KeyCode.N, false)));
        assertFalse(Shortcut.of("N").matches(pressed(KeyCode.N, true)));
        assertTrue(Shortcut.of("N").writes());
    }

    @Test
    void aSignIsWhateverKeysWriteIt() {
        var typed =
                new KeyEvent(
                        KeyEvent.KEY_TYPED, "/", "", KeyCode.UNDEFINED, true, false, false, false);
        assertTrue(Shortcut.of("/").matches(typed));
        assertFalse(Shortcut.of("?").matches(typed));
        assertTrue(Shortcut.of("?").writes());
    }

    @Test
    void aCombinationWritesNothing() {
        assertFalse(Shortcut.of("Shortcut+K").writes());
        assertFalse(Shortcut.of("F1").writes());
        assertFalse(Shortcut.of("Delete").writes());
        assertEquals("F1", Shortcut.of("F1").display());
    }

    private static KeyEvent pressed(KeyCode code, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
    }
}
