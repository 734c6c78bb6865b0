package com.sautai.desktop.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key or combination of keys that runs a command.
public sealed interface Shortcut {
    /// @param text `Shortcut+K`, `F1`, `N`, or a sign that is typed, such as `/` and `?`
    static Shortcut of(String text) {
        boolean sign = text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
        return sign ? new Typed(text) : new Pressed(KeyCombination.valueOf(text));
    }

    boolean matches(KeyEvent event);

    /// As it is printed on this computer's keyboard.
    String display();

    /// Whether it writes a character, so that it is left alone while the chef types.
    boolean writes();

    /// Keys that lie in the same place on every keyboard.
    record Pressed(KeyCombination combination) implements Shortcut {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
        }

        @Override
        public String display() {
            return combination.getDisplayText();
        }

        @Override
        public boolean writes() {
            return combination.getDisplayText().length() == 1;
        }
    }

    /// A sign that needs different keys on different keyboards.
    record Typed(String sign) implements Shortcut {
        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED && sign.equals(event.getCharacter());
        }

        @Override
        public String display() {
            return sign;
        }

        @Override
        public boolean writes() {
            return true;
        }
    }
}
