package com.sautai.desktop.calendar;

import com.sautai.desktop.ui.Messages;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Search and the button for a new event, beside the screen's title.
final class CalendarToolbar extends HBox {
    private final CalendarViewModel calendar;
    private final Messages messages;
    private final TextField search = new TextField();

    /// @param intoEntries brings the keyboard from the search to the entries
    CalendarToolbar(CalendarViewModel calendar, Runnable startNew, Runnable intoEntries) {
        this.calendar = calendar;
        messages = calendar.words().messages();
        getStyleClass().add("calendar-toolbar");
        getStylesheets()
                .add(
                        Objects.requireNonNull(getClass().getResource("calendar.css"))
                                .toExternalForm());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(searchField(intoEntries), space, newEvent(startNew));
    }

    void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private TextField searchField(Runnable intoEntries) {
        search.setId("calendar-search");
        search.getStyleClass().add("calendar-search");
        search.setPromptText(messages.get("calendar.search"));
        search.setAccessibleText(messages.get("calendar.search"));
        search.textProperty().bindBidirectional(calendar.filters().query());
        HBox.setHgrow(search, Priority.SOMETIMES);
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        search.clear();
                        intoEntries.run();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER
                            || event.getCode() == KeyCode.DOWN) {
                        calendar.mode().set(CalendarMode.AGENDA);
                        intoEntries.run();
                        event.consume();
                    }
                });
        return search;
    }

    private Button newEvent(Runnable startNew) {
        var button =
                new Button(messages.get("calendar.new"), new FontIcon(Material2OutlinedAL.ADD));
        button.setId("new-event");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("calendar.new") + " (N)"));
        button.setOnAction(_ -> startNew.run());
        return button;
    }
}
