package com.sautai.desktop.calendar;

import com.sautai.desktop.lead.DayPopup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A meal event with its fields, to be written or changed.
final class EventCard extends VBox {
    private final CalendarViewModel calendar;
    private final EventForm form;
    private final CalendarWords words;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    EventCard(CalendarViewModel calendar, EventForm form) {
        this.calendar = calendar;
        this.form = form;
        words = calendar.words();
        getStyleClass().addAll("calendar-card", "event-card");
        setAccessibleText(heading());
        EventForm.FIELDS.forEach(this::make);
        var title = field("title");
        title.text().getStyleClass().add("event-title");
        title.text().setPromptText(message("calendar.field.title.prompt"));
        getChildren()
                .addAll(
                        headingLabel(),
                        title,
                        row("event_date", "event_time", "duration_minutes"),
                        row("max_orders", "base_price"),
                        row("cutoff_date", "cutoff_time"));
        if (!form.zone().equals(calendar.zone())) {
            var zone = new Label(words.messages().get("calendar.zone", form.zone().getId()));
            zone.getStyleClass().add("muted");
            zone.setWrapText(true);
            getChildren().add(zone);
        }
        getChildren().add(buttons());
    }

    /// Brings the keyboard to the first field that is wrong, or to the title.
    void focusField() {
        fields.values().stream()
                .map(FormField::text)
                .filter(text -> text.getAccessibleHelp() != null)
                .findFirst()
                .orElse(field("title").text())
                .requestFocus();
    }

    private String heading() {
        return form.isNew()
                ? message("calendar.event.new")
                : message(form.isDraft() ? "calendar.event.draft" : "calendar.event.published");
    }

    private Label headingLabel() {
        var heading = new Label(heading());
        heading.getStyleClass().add("card-heading");
        return heading;
    }

    private void make(String name) {
        var label =
                "base_price".equals(name)
                        ? words.messages().get("calendar.field.base_price", form.currency())
                        : message("calendar.field." + name);
        var field = new FormField(label, "event-" + name.replace('_', '-'));
        field.bind(form, name);
        field.text().setOnAction(_ -> save());
        if (name.endsWith("date")) {
            field.beside(days(name, field.text()));
        }
        fields.put(name, field);
    }

    private Button days(String name, TextField text) {
        var button = icon(Material2OutlinedAL.EVENT, message("calendar.date.choose"));
        button.setFocusTraversable(false);
        button.setOnAction(_ ->
                new DayPopup(words.messages(), day -> form.choose(name, day))
                        .show(text, form.day(name), calendar.today(), words.locale()));
        return button;
    }

    private HBox row(String... names) {
        var row = new HBox();
        row.getStyleClass().add("form-row");
        for (var name : names) {
            var field = field(name);
            field.setPrefWidth(name.endsWith("date") ? 140 : 80);
            field.setMinWidth(0);
            HBox.setHgrow(field, Priority.ALWAYS);
            row.getChildren().add(field);
        }
        return row;
    }

    private Node buttons() {
        var save = new Button(message(form.isNew() ? "calendar.event.create" : "calendar.save"));
        save.setId("event-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        var cancel = new Button(message("calendar.cancel"));
        cancel.setOnAction(_ -> calendar.changes().close());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(space, cancel, save);
        if (!form.isNew() && form.isDraft()) {
            var delete = icon(Material2OutlinedAL.DELETE, message("calendar.delete"));
            delete.setOnAction(_ -> calendar.deleteSelected());
            row.getChildren().addFirst(delete);
        }
        row.getStyleClass().add("card-buttons");
        return row;
    }

    private void save() {
        calendar.save();
        if (calendar.changes().form().get() == form
                && calendar.changes().question().get() == null) {
            focusField();
        }
    }

    private static Button icon(Ikon icon, String name) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    private FormField field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private String message(String key) {
        return words.messages().get(key);
    }
}
