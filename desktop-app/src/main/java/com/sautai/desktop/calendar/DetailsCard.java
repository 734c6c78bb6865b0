package com.sautai.desktop.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An entry that can only be read here: a booking, a next action, an event that is over.
final class DetailsCard extends VBox {
    private final Button close;

    DetailsCard(CalendarViewModel calendar, CalendarEntry entry) {
        var words = calendar.words();
        var date = LocalDate.ofInstant(entry.start(), calendar.zone());
        getStyleClass().addAll("calendar-card", "details-card");
        setAccessibleText(words.aloud(entry, calendar.zone()));
        getChildren().add(label(words.kind(entry.kind()), "card-kind"));
        getChildren().add(label(entry.title(), "card-heading"));
        Stream.of(
                        words.day(date, calendar.today())
                                + ", "
                                + words.times(entry, calendar.zone()),
                        words.timesThere(entry, calendar.zone()),
                        words.status(entry),
                        words.details(entry),
                        entry.body().text("special_requests"))
                .filter(text -> !text.isEmpty())
                .forEach(text -> getChildren().add(label(text, "card-line")));
        close = new Button(words.messages().get("calendar.close"));
        close.setOnAction(_ -> calendar.changes().close());
        var buttons = new HBox(close);
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
    }

    void focusButton() {
        close.requestFocus();
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
