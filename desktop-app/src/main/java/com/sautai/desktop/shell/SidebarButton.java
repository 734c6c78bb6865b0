package com.sautai.desktop.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the navigation: an icon, a title unless the window is narrow, and a mark at its end.
abstract class SidebarButton extends Button {
    private static final double PADDING = 20;

    SidebarButton(Ikon icon, String title, Label mark, ObservableBooleanValue narrow) {
        getStyleClass().add("place");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip(title));
        var name = new Label(title, new FontIcon(icon));
        name.contentDisplayProperty()
                .bind(
                        narrow.map(small ->
                                small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        mark.managedProperty().bind(mark.visibleProperty());
        var row = new StackPane(name, mark);
        row.setMinWidth(0);
        row.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        row.alignmentProperty().bind(narrow.map(small -> small ? Pos.CENTER : Pos.CENTER_LEFT));
        StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
        narrow.subscribe(small -> {
            StackPane.setAlignment(mark, small ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
            mark.setTranslateX(small ? 8 : 0);
            mark.setTranslateY(small ? -5 : 0);
        });
        setGraphic(row);
    }
}
