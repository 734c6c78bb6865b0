package com.sautai.desktop.calendar;

import com.sautai.desktop.lead.DayPopup;
import com.sautai.desktop.ui.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Which days are in sight, with ways to others.
final class CalendarHeader extends HBox {
    private final CalendarViewModel calendar;
    private final Messages messages;
    private final Button range = new Button();

    CalendarHeader(CalendarViewModel calendar) {
        this.calendar = calendar;
        messages = calendar.words().messages();
        getStyleClass().add("calendar-header");
        var today = new Button(messages.get("calendar.today"));
        today.setId("calendar-today");
        today.setMinWidth(USE_PREF_SIZE);
        today.setTooltip(new Tooltip(messages.get("calendar.today") + " (T)"));
        today.setOnAction(_ -> calendar.goToday());
        range.setId("calendar-range");
        range.getStyleClass().addAll("icon-button", "calendar-range");
        range.setTooltip(new Tooltip(messages.get("calendar.jump") + " (G)"));
        range.setOnAction(_ -> jump());
        range.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        step(Material2OutlinedAL.CHEVRON_LEFT, "calendar.previous", -1),
                        today,
                        step(Material2OutlinedAL.CHEVRON_RIGHT, "calendar.next", 1),
                        range,
                        space,
                        modes());
        calendar.onChange(this::show);
        show();
    }

    /// Opens a calendar to go to any day.
    void jump() {
        new DayPopup(messages, calendar.date()::set)
                .show(range, calendar.date().get(), calendar.today(), calendar.words().locale());
    }

    private void show() {
        var text = calendar.words().range(calendar.mode().get(), calendar.date().get());
        range.setText(text);
        range.setAccessibleText(text + ", " + messages.get("calendar.jump"));
    }

    private Node step(Ikon icon, String key, int steps) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(_ -> calendar.step(steps));
        return button;
    }

    private Node modes() {
        var row = new HBox();
        row.getStyleClass().add("calendar-modes");
        row.setMinWidth(USE_PREF_SIZE);
        for (var mode : CalendarMode.values()) {
            row.getChildren().add(mode(mode));
        }
        row.getChildren().getFirst().getStyleClass().add("left-pill");
        row.getChildren().getLast().getStyleClass().add("right-pill");
        row.getChildren()
                .subList(1, row.getChildren().size() - 1)
                .forEach(each -> each.getStyleClass().add("center-pill"));
        return row;
    }

    private Node mode(CalendarMode mode) {
        var name = messages.get("calendar.mode." + mode.key());
        var button = new ToggleButton(name);
        button.setId("calendar-mode-" + mode.key());
        button.setTooltip(new Tooltip(name + " (" + mode.name().charAt(0) + ")"));
        button.setOnAction(_ -> {
            calendar.mode().set(mode);
            button.setSelected(true);
        });
        calendar.mode().subscribe(now -> button.setSelected(now == mode));
        return button;
    }
}
