package com.sautai.desktop.importing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column of the file: its heading, a few of its cells, and what becomes of it.
final class ColumnCell extends ListCell<Integer> {
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final ImportViewModel model;
    private final ImportWords words;
    private final Label title = new Label();
    private final Label examples = new Label();
    private final ComboBox<ColumnUse> use = new ComboBox<>();
    private final HBox row = new HBox();
    private boolean updating;

    ColumnCell(ImportViewModel model, ImportWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("import-column");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        title.getStyleClass().add("import-column-title");
        examples.getStyleClass().add("import-column-examples");
        var texts = new VBox(title, examples);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        use.getStyleClass().add("import-column-use");
        use.getItems().setAll(ColumnUse.values());
        use.setConverter(new WordsOf<>(words::use));
        use.valueProperty().subscribe((_, chosen) -> choose(chosen));
        row.getChildren().setAll(texts, use);
        row.getStyleClass().add("import-column-row");
        setPrefWidth(0);
        setPrefHeight(54);
        use.setOnHidden(_ -> getListView().requestFocus());
        model.columns().mapping().when(use.visibleProperty()).subscribe(_ -> showUse());
    }

    /// Lets the chef choose by keyboard.
    void open() {
        use.requestFocus();
        use.show();
    }

    @Override
    protected void updateItem(@Nullable Integer column, boolean empty) {
        super.updateItem(column, empty);
        var table = model.columns().table().get();
        if (empty || column == null || table == null || column >= table.columns().size()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var heading = table.columns().get(column);
        title.setText(heading);
        examples.setText(String.join(" · ", model.columns().examples(column)));
        use.setAccessibleText(words.messages().get("import.columns.use_of", heading));
        setGraphic(row);
        showUse();
    }

    private void showUse() {
        var mapping = model.columns().mapping().get();
        if (mapping == null || getItem() == null || getItem() >= mapping.uses().size()) {
            return;
        }
        var now = mapping.uses().get(getItem());
        updating = true;
        use.setValue(now);
        updating = false;
        use.pseudoClassStateChanged(KEPT, now == ColumnUse.KEEP || now == ColumnUse.LEAVE_OUT);
        setAccessibleText(title.getText() + ", " + words.use(now));
    }

    private void choose(@Nullable ColumnUse chosen) {
        if (!updating && chosen != null && getItem() != null) {
            model.columns().use(getItem(), chosen);
        }
    }
}
