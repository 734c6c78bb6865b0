package com.sautai.desktop.calendar;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A field of an event with its name above it and what is wrong with it below.
final class FormField extends VBox {
    private final TextField text = new TextField();
    private final Label problem = new Label(null, new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));

    FormField(String name, String id) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        text.setId(id);
        text.setAccessibleText(name);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("field-box");
        getChildren().addAll(label, text, problem);
        show("");
    }

    TextField text() {
        return text;
    }

    /// Puts something beside the field, such as a button that fills it.
    void beside(Node node) {
        var row = new HBox(2, text, node);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().set(1, row);
    }

    void bind(EventForm form, String field) {
        text.textProperty().bindBidirectional(form.text(field));
        form.problem(field).subscribe(this::show);
    }

    private void show(String wrong) {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
        text.pseudoClassStateChanged(Styles.STATE_DANGER, !wrong.isEmpty());
        text.setAccessibleHelp(wrong.isEmpty() ? null : wrong);
    }
}
