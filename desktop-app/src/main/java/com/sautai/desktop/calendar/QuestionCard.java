package com.sautai.desktop.calendar;

import com.sautai.desktop.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What stands against a change, with a way to keep it all the same.
final class QuestionCard extends VBox {
    private final Button first;

    QuestionCard(Messages messages, CalendarChanges changes, Question question) {
        getStyleClass().addAll("calendar-card", "question-card");
        setAccessibleText(question.title() + " " + String.join(" ", question.lines()));
        var title = label(question.title(), "card-heading");
        title.setGraphic(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
        getChildren().add(title);
        question.lines().forEach(line -> getChildren().add(label(line, "card-line")));
        var keepable = question.keep() != null;
        var cancel = new Button(messages.get(keepable ? "calendar.cancel" : "calendar.close"));
        cancel.setId("question-cancel");
        cancel.setOnAction(_ -> changes.cancel());
        var buttons = new HBox(cancel);
        if (keepable) {
            var keep = new Button(messages.get("calendar.keep"));
            keep.setId("question-keep");
            keep.getStyleClass().add("accent");
            keep.setOnAction(_ -> changes.keep());
            buttons.getChildren().add(keep);
        }
        first = cancel;
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
    }

    void focusButton() {
        first.requestFocus();
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
