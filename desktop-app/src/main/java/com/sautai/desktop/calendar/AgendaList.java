package com.sautai.desktop.calendar;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The entries as a list by days: the calendar for whoever prefers to read it or hear it.
final class AgendaList extends ListView<AgendaRow> {
    private final CalendarViewModel calendar;
    private boolean showing;

    AgendaList(CalendarViewModel calendar) {
        this.calendar = calendar;
        setId("calendar-agenda");
        getStyleClass().add("agenda-list");
        setAccessibleText(calendar.words().messages().get("calendar.mode.agenda"));
        setCellFactory(_ -> new AgendaCell(calendar));
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    void show(List<CalendarEntry> entries) {
        showing = true;
        var rows = AgendaRow.of(entries, calendar.zone());
        if (!rows.equals(getItems())) {
            getItems().setAll(rows);
        }
        var wanted = calendar.selected().get();
        int at = wanted == null ? -1 : rows.indexOf(new AgendaRow.Line(wanted));
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (at != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
        showing = false;
    }

    private void selected(@Nullable AgendaRow row) {
        if (!showing && row instanceof AgendaRow.Line(var entry)) {
            calendar.select(entry.key());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            selectEnd(event.getCode() == KeyCode.HOME);
            event.consume();
        }
    }

    private void selectEnd(boolean first) {
        var lines =
                IntStream.range(0, getItems().size())
                        .filter(index -> getItems().get(index) instanceof AgendaRow.Line);
        (first ? lines.min() : lines.max()).ifPresent(getSelectionModel()::clearAndSelect);
    }

    private void click(MouseEvent event) {
        boolean onEntry =
                event.getPickResult().getIntersectedNode() != null
                        && getSelectionModel().getSelectedItem() instanceof AgendaRow.Line;
        if (onEntry && event.getClickCount() == 2) {
            calendar.openSelected();
        }
    }
}
