package com.sautai.desktop.calendar;

import javafx.collections.SetChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the colours mean; each can be switched off.
final class Legend extends FlowPane {
    Legend(CalendarViewModel calendar) {
        getStyleClass().add("calendar-legend");
        for (var kind : EntryKind.ALL) {
            getChildren().add(button(calendar, kind));
        }
    }

    private static ToggleButton button(CalendarViewModel calendar, EntryKind kind) {
        var words = calendar.words();
        var color = new Region();
        color.getStyleClass().addAll("legend-color", "legend-" + kind.key());
        var button = new ToggleButton(words.kind(kind), color);
        button.setId("legend-" + kind.key());
        button.getStyleClass().add("legend-item");
        button.setSelected(true);
        button.setTooltip(new Tooltip(words.messages().get("calendar.legend.hint")));
        button.setOnAction(_ -> calendar.filters().toggle(kind));
        calendar.filters()
                .hidden()
                .addListener(
                        (SetChangeListener<EntryKind>)
                                _ ->
                                        button.setSelected(
                                                !calendar.filters().hidden().contains(kind)));
        return button;
    }
}
