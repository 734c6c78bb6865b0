package com.sautai.desktop.lead;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Offers words under a text field while the chef types; arrow keys choose, Enter takes.
final class Suggestions {
    private static final int MOST = 8;
    private static final double ROW = 32;
    private static final double NARROWEST = 180;

    private final TextField field;
    private final Function<String, List<String>> suggest;
    private final Consumer<String> take;
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(words);
    private final Popup popup = new Popup();

    /// @param suggest words for what is typed, best first
    /// @param take what happens with the chosen word
    Suggestions(TextField field, Function<String, List<String>> suggest, Consumer<String> take) {
        this.field = field;
        this.suggest = suggest;
        this.take = take;
        list.getStyleClass().add("suggestions");
        list.getStylesheets().add(LeadCell.class.getResource("lead.css").toExternalForm());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Word());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.textProperty()
                .subscribe(() -> {
                    if (field.isFocused()) {
                        offer();
                    }
                });
        field.focusedProperty().subscribe(() -> popup.hide());
        field.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    step(1);
                } else {
                    offer();
                }
                event.consume();
            }
            case UP -> {
                step(-1);
                event.consume();
            }
            case ENTER -> {
                var chosen = list.getSelectionModel().getSelectedItem();
                if (popup.isShowing() && chosen != null) {
                    take(chosen);
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void offer() {
        var found = suggest.apply(field.getText().strip());
        words.setAll(found.subList(0, Math.min(MOST, found.size())));
        list.getSelectionModel().clearSelection();
        if (words.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefHeight(words.size() * ROW + 10);
        list.setPrefWidth(Math.max(NARROWEST, field.getWidth()));
        var corner = field.localToScreen(0, field.getHeight() + 2);
        if (corner != null) {
            popup.show(field, corner.getX(), corner.getY());
        }
    }

    private void step(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().clearAndSelect(Math.floorMod(next, words.size()));
    }

    private void take(String word) {
        popup.hide();
        take.accept(word);
    }

    private final class Word extends ListCell<String> {
        Word() {
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String word, boolean empty) {
            super.updateItem(word, empty);
            setText(empty ? null : word);
        }
    }
}
