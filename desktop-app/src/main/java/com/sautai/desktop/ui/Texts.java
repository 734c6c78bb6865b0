package com.sautai.desktop.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels with their style.
public final class Texts {
    private Texts() {}

    public static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    /// One that is never cut off.
    public static Label whole(String text, String style) {
        var label = label(text, style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// One that breaks into lines rather than being cut off.
    public static Label wrapped(String text, String style) {
        var label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
