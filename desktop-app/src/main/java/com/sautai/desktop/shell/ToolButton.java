package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A command at the lower end of the navigation, with its key.
final class ToolButton extends SidebarButton {
    ToolButton(Command command, ObservableBooleanValue narrow) {
        var key = new Label(command.keyText());
        super(command.icon(), command.title(), key, narrow);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.visibleProperty().bind(narrow.map(small -> !small && !command.keyText().isEmpty()));
        setAccessibleText(command.titleWithKey());
        getTooltip().setText(command.titleWithKey());
        disableProperty().bind(command.available().map(now -> !now));
        setOnAction(_ -> command.run());
    }
}
