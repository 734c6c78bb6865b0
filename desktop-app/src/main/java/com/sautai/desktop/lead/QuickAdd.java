package com.sautai.desktop.lead;

import com.sautai.desktop.ui.Messages;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The field for a new lead on top of a column: a name and Enter, again and again; Escape or
/// leaving it empty ends it.
final class QuickAdd extends StackPane {
    private final TextField name = new TextField();

    /// @param create makes a lead of a name
    /// @param back where the keyboard goes afterwards
    QuickAdd(Messages messages, Consumer<String> create, Runnable back) {
        getStyleClass().add("quick-add");
        getChildren().add(name);
        name.setPromptText(messages.get("lead.quickAdd.prompt"));
        name.setAccessibleText(messages.get("lead.quickAdd"));
        visible(false);
        name.setOnAction(_ -> {
            if (name.getText().isBlank()) {
                visible(false);
                back.run();
            } else {
                create.accept(name.getText());
                name.clear();
            }
        });
        name.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        name.clear();
                        visible(false);
                        back.run();
                        event.consume();
                    }
                });
        name.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && name.getText().isBlank()) {
                        visible(false);
                    }
                });
    }

    void open() {
        visible(true);
        name.requestFocus();
    }

    private void visible(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
