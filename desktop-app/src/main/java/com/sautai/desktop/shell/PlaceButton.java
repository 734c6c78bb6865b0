package com.sautai.desktop.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Leads to a screen; shows whether it is in front and how many things wait there.
final class PlaceButton extends SidebarButton {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    PlaceButton(Screen screen, Navigation navigation, ObservableBooleanValue narrow) {
        var count = new Label();
        super(screen.icon(), screen.title(), count, narrow);
        setId("place-" + screen.id());
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> navigation.show(screen));
        screen.count()
                .subscribe(value -> {
                    int waiting = value.intValue();
                    count.setText(String.valueOf(waiting));
                    count.setVisible(waiting > 0);
                    setAccessibleText(
                            waiting > 0 ? screen.title() + ", " + waiting : screen.title());
                });
        navigation
                .currentProperty()
                .subscribe(current -> pseudoClassStateChanged(CURRENT, screen.equals(current)));
    }
}
