package com.sautai.desktop.importing;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A cell of the preview: an icon, a line and a quieter line below it.
final class LinesCell<T> extends TableCell<T, T> {
    /// @param icon may be missing
    /// @param styles of the icon and of the first line
    /// @param tip all of it, for when it does not fit
    record Content(
            @Nullable Ikon icon, String first, String second, List<String> styles, String tip) {}

    private final Function<T, Content> content;
    private final FontIcon icon = new FontIcon();
    private final Label first = new Label();
    private final Label second = new Label();
    private final HBox box = new HBox();
    private final Tooltip tip = new Tooltip();

    LinesCell(Function<T, Content> content) {
        this.content = content;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        second.getStyleClass().add("second");
        var texts = new VBox(first, second);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box.getChildren().setAll(icon, texts);
        box.getStyleClass().add("import-lines");
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        var shown = content.apply(item);
        boolean hasIcon = shown.icon() != null;
        if (hasIcon) {
            icon.setIconCode(shown.icon());
        }
        icon.getStyleClass().setAll("ikonli-font-icon");
        icon.getStyleClass().addAll(shown.styles());
        icon.setVisible(hasIcon);
        icon.setManaged(hasIcon);
        first.setText(shown.first());
        first.getStyleClass().setAll("label", "first");
        first.getStyleClass().addAll(shown.styles());
        second.setText(shown.second());
        second.setManaged(!shown.second().isEmpty());
        second.setVisible(!shown.second().isEmpty());
        tip.setText(shown.tip());
        setTooltip(shown.tip().isEmpty() ? null : tip);
        setAccessibleText(
                shown.second().isEmpty() ? shown.first() : shown.first() + ", " + shown.second());
        setGraphic(box);
    }
}
