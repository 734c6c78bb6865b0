package com.sautai.desktop.lead;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A short word in a rounded box.
final class Chip extends Label {
    Chip(String style) {
        getStyleClass().addAll("chip", style);
        setMinWidth(0);
    }

    Chip(String style, Ikon icon) {
        this(style);
        setGraphic(new FontIcon(icon));
    }

    /// Shows a word; takes no room when it is empty. A chip that its line left out stays out until
    /// the line is laid out again.
    void show(String text) {
        setText(text);
        if (isManaged() == text.isEmpty()) {
            setVisible(!text.isEmpty());
            setManaged(!text.isEmpty());
        }
    }
}
