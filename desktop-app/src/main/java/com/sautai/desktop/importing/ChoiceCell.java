package com.sautai.desktop.importing;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What happens with a contact that looks like somebody there already.
final class ChoiceCell extends TableCell<PlannedRow, PlannedRow> {
    private final ImportViewModel model;
    private final ImportWords words;
    private final ComboBox<Choice> choice = new ComboBox<>();
    private boolean updating;

    ChoiceCell(ImportViewModel model, ImportWords words) {
        this.model = model;
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        choice.getStyleClass().add("import-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(Choice.values());
        choice.setConverter(new WordsOf<>(words::choice));
        choice.valueProperty().subscribe((_, chosen) -> choose(chosen));
    }

    @Override
    protected void updateItem(@Nullable PlannedRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || row.match().isEmpty()) {
            setGraphic(null);
            return;
        }
        updating = true;
        choice.setValue(row.choice());
        updating = false;
        choice.setAccessibleText(words.messages().get("import.choice_of", row.contact().name()));
        setGraphic(choice);
    }

    private void choose(@Nullable Choice chosen) {
        if (!updating && chosen != null && getItem() != null) {
            model.choose(getItem(), chosen);
        }
    }
}
