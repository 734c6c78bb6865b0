package com.sautai.desktop.lead;

import com.sautai.desktop.ui.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A set of words: each a chip that can be taken off, and a field to add more.
public final class ChipsField extends FlowPane {
    /// What happens with the words.
    ///
    /// @param spoken a word as the chef reads it
    /// @param suggest words for what is typed
    /// @param add takes what was typed or chosen
    record Words(
            UnaryOperator<String> spoken,
            Function<String, List<String>> suggest,
            Consumer<String> add,
            Consumer<String> remove) {}

    private final TextField field = new TextField();
    private List<String> shown = List.of();

    public ChipsField() {
        getStyleClass().add("chips-field");
        field.getStyleClass().add("chips-input");
        getChildren().add(field);
        setOnMouseClicked(_ -> field.requestFocus());
    }

    TextField field() {
        return field;
    }

    void bind(Words words) {
        new Suggestions(field, words.suggest(), word -> add(words, word));
        field.setOnAction(_ -> add(words, field.getText()));
        field.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (",".equals(event.getCharacter())) {
                        add(words, field.getText());
                        event.consume();
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.BACK_SPACE
                            && field.getText().isEmpty()
                            && !shown.isEmpty()) {
                        words.remove().accept(shown.getLast());
                        event.consume();
                    }
                });
        field.focusedProperty()
                .subscribe((before, focused) -> {
                    if (before && !focused) {
                        add(words, field.getText());
                    }
                });
    }

    private void add(Words words, String word) {
        field.clear();
        if (!word.isBlank()) {
            words.add().accept(word.strip());
        }
    }

    void show(List<String> elements, Words words, Messages messages) {
        if (elements.equals(shown)) {
            return;
        }
        shown = List.copyOf(elements);
        boolean focused =
                getChildren().stream().anyMatch(each -> each.isFocused() && !each.equals(field));
        getChildren().setAll(elements.stream().map(each -> chip(each, words, messages)).toList());
        getChildren().add(field);
        if (focused) {
            field.requestFocus();
        }
    }

    private static Button chip(String element, Words words, Messages messages) {
        var spoken = words.spoken().apply(element);
        var chip = new Button(spoken, new FontIcon(Material2OutlinedAL.CLOSE));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("edit-chip");
        chip.setAccessibleText(messages.get("lead.chip.remove", spoken));
        chip.setOnAction(_ -> words.remove().accept(element));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                words.remove().accept(element);
                event.consume();
            }
        });
        return chip;
    }
}
