package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A command in the palette: what it does and by which key.
final class PaletteCell extends ListCell<Command> {
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(icon, title, detail, key);

    PaletteCell(Runnable run) {
        getStyleClass().add("palette-cell");
        row.getStyleClass().add("palette-row");
        row.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("palette-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        setOnMouseClicked(_ -> run.run());
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        if (empty || command == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconCode(command.icon());
        title.setText(command.title());
        detail.setText(command.detail().get());
        key.setText(command.keyText());
        key.setVisible(!command.keyText().isEmpty());
        setGraphic(row);
        setAccessibleText(
                String.join(", ", command.title(), command.detail().get(), command.keyText()));
    }
}
