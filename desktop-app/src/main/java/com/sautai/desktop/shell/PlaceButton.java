package com.sautai.desktop.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Leads to a screen; shows whether it is in front and how many things wait there.
final class PlaceButton extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    PlaceButton(Screen screen, Navigation navigation, ObservableBooleanValue narrow) {
        setId("place-" + screen.id());
        getStyleClass().add("place");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var title = new Label(screen.title(), new FontIcon(screen.icon()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.contentDisplayProperty()
                .bind(
                        narrow.map(small ->
                                small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(title, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(widthProperty().subtract(20));
        setGraphic(row);
        setTooltip(new Tooltip(screen.title()));
        setOnAction(_ -> navigation.show(screen));
        screen.count()
                .subscribe(value -> {
                    int waiting = value.intValue();
                    count.setText(String.valueOf(waiting));
                    count.setVisible(waiting > 0);
                    count.setManaged(waiting > 0);
                    setAccessibleText(
                            waiting > 0 ? screen.title() + ", " + waiting : screen.title());
                });
        navigation
                .currentProperty()
                .subscribe(current -> pseudoClassStateChanged(CURRENT, current == screen));
    }
}
