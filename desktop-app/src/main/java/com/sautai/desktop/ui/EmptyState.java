package com.sautai.desktop.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where nothing is yet: an icon, a sentence, what to do about it.
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String hint, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-state-icon");
        getChildren()
                .addAll(
                        picture,
                        label(title, "empty-state-title"),
                        label(hint, "empty-state-hint"));
        getChildren().addAll(actions);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        return label;
    }
}
