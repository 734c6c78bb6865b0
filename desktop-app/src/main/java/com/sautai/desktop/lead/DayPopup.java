package com.sautai.desktop.lead;

import atlantafx.base.controls.Calendar;
import com.sautai.desktop.ui.Messages;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A calendar under a field, with the days that chefs choose most.
public final class DayPopup {
    private final Messages messages;
    private final Consumer<LocalDate> choose;
    private final Popup popup = new Popup();

    public DayPopup(Messages messages, Consumer<LocalDate> choose) {
        this.messages = messages;
        this.choose = choose;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// @param day is marked at first
    public void show(Node under, LocalDate day, LocalDate today, Locale locale) {
        var calendar = new Calendar(day);
        calendar.valueProperty()
                .subscribe((_, chosen) -> {
                    if (chosen != null) {
                        take(chosen);
                    }
                });
        var monday = WeekFields.of(locale).getFirstDayOfWeek();
        var quick =
                new HBox(
                        button("lead.day.today", today),
                        button("lead.day.tomorrow", today.plusDays(1)),
                        button("lead.day.nextWeek", today.with(TemporalAdjusters.next(monday))));
        quick.getStyleClass().add("day-quick");
        var content = new VBox(calendar, quick);
        content.getStyleClass().add("day-popup");
        content.getStylesheets().add(LeadCell.class.getResource("lead.css").toExternalForm());
        popup.getContent().setAll(content);
        var corner = under.localToScreen(0, under.getLayoutBounds().getHeight() + 2);
        popup.show(under, corner.getX(), corner.getY());
    }

    private Button button(String key, LocalDate day) {
        var button = new Button(messages.get(key));
        button.setOnAction(_ -> take(day));
        return button;
    }

    private void take(LocalDate day) {
        popup.hide();
        choose.accept(day);
    }
}
