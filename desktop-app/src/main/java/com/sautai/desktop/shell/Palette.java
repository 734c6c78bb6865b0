package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Sheet;
import com.sautai.desktop.ui.Sheets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The command palette: type a few letters, press Enter.
final class Palette extends VBox {
    private final PaletteModel model;
    private final Sheets sheets;
    private final TextField query = new TextField();
    private final ListView<Command> list = new ListView<>();

    private Palette(List<Command> commands, Messages messages, Sheets sheets) {
        this.model = new PaletteModel(commands);
        this.sheets = sheets;
        getStyleClass().add("palette");
        query.setPromptText(messages.get("shell.palette.prompt"));
        query.setAccessibleText(messages.get("shell.palette"));
        query.getStyleClass().add("palette-query");
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setItems(model.found());
        list.setCellFactory(_ -> new PaletteCell(this::runSelected));
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("shell.palette.results"));
        var nothing = new Label();
        nothing.textProperty()
                .bind(query.textProperty().map(text -> messages.get("shell.palette.none", text)));
        list.setPlaceholder(nothing);
        model.queryProperty().bind(query.textProperty());
        query.textProperty().subscribe(_ -> select(0));
        getChildren().addAll(query, list);
    }

    static void open(List<Command> commands, Messages messages, Sheets sheets) {
        sheets.show(
                new Sheet(messages.get("shell.palette"), new Palette(commands, messages, sheets)));
    }

    private void pressed(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        int page = 8;
        switch (event.getCode()) {
            case DOWN -> select(selected + 1);
            case UP -> select(selected - 1);
            case PAGE_DOWN -> select(Math.min(selected + page, model.found().size() - 1));
            case PAGE_UP -> select(Math.max(selected - page, 0));
            case ENTER -> runSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Selects by position and goes round at both ends.
    private void select(int position) {
        int size = model.found().size();
        if (size > 0) {
            int chosen = Math.floorMod(position, size);
            list.getSelectionModel().select(chosen);
            list.scrollTo(chosen);
        }
    }

    private void runSelected() {
        var command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            sheets.close();
            command.run();
        }
    }
}
