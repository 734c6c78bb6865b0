package com.sautai.desktop.calendar;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A day or an entry in the agenda.
final class AgendaCell extends ListCell<AgendaRow> {
    private static final double TIMES_WIDTH = 118;

    private final CalendarViewModel calendar;

    AgendaCell(CalendarViewModel calendar) {
        this.calendar = calendar;
        getStyleClass().add("agenda-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        getStyleClass().removeAll("agenda-day", "agenda-line");
        switch (row) {
            case null -> {}
            case AgendaRow.Day day -> show(day);
            case AgendaRow.Line(var entry) -> show(entry);
        }
    }

    private void show(AgendaRow.Day day) {
        var words = calendar.words();
        var near = words.near(day.date(), calendar.today());
        var name = new Label(words.day(day.date(), calendar.today()));
        name.getStyleClass().add("agenda-day-name");
        var today = new Label(near);
        today.getStyleClass().add("agenda-near");
        var box = near.isEmpty() ? new HBox(name) : new HBox(today, name);
        box.setSpacing(8);
        box.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("agenda-day");
        setGraphic(box);
        setAccessibleText(near.isEmpty() ? name.getText() : near + ", " + name.getText());
    }

    private void show(CalendarEntry entry) {
        var words = calendar.words();
        var zone = calendar.zone();
        var times = new Label(words.times(entry, zone));
        times.getStyleClass().add("agenda-times");
        times.setMinWidth(TIMES_WIDTH);
        times.setPrefWidth(TIMES_WIDTH);
        var color = new Region();
        color.getStyleClass().addAll("legend-color", "legend-" + entry.kind().key());
        var title = new Label(entry.title());
        title.getStyleClass().add("agenda-title");
        var there = words.timesThere(entry, zone);
        var details = new Label(there.isEmpty() ? words.details(entry) : there);
        details.getStyleClass().add("muted");
        var text = details.getText().isEmpty() ? new VBox(title) : new VBox(title, details);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var status = new Label(words.status(entry));
        status.getStyleClass().addAll("entry-status", "status-" + entry.status());
        status.setMinWidth(Region.USE_PREF_SIZE);
        status.setVisible(!status.getText().isEmpty());
        var box = new HBox(times, color, text, status);
        box.getStyleClass().add("agenda-entry");
        getStyleClass().add("agenda-line");
        setGraphic(box);
        setAccessibleText(words.aloud(entry, zone));
    }
}
