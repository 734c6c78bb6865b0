package com.sautai.desktop.lead;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The filters that are on, each with a way to take it off.
final class ActiveFilters {
    private final LeadBoardViewModel board;
    private final FlowPane place;

    ActiveFilters(LeadBoardViewModel board, FlowPane place) {
        this.board = board;
        this.place = place;
        board.filters().onChange(this::show);
        show();
    }

    private void show() {
        var active = board.filters().active();
        place.getChildren().clear();
        for (var filter : active) {
            place.getChildren().add(chip(filter));
        }
        if (active.size() > 1) {
            var all = new Hyperlink(board.words().messages().get("lead.filter.clear"));
            all.setOnAction(_ -> board.filters().clear());
            place.getChildren().add(all);
        }
        place.setVisible(!active.isEmpty());
        place.setManaged(!active.isEmpty());
    }

    private Button chip(BoardFilters.Active filter) {
        var messages = board.words().messages();
        var text =
                filter.value().isEmpty()
                        ? messages.get("lead.filter." + filter.kind())
                        : messages.get("lead.filter." + filter.kind() + ".is", spoken(filter));
        var chip = new Button(text, new FontIcon(Material2OutlinedAL.CLOSE));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("filter-chip");
        chip.setAccessibleText(messages.get("lead.filter.off", text));
        chip.setOnAction(_ -> filter.off().run());
        return chip;
    }

    private String spoken(BoardFilters.Active filter) {
        return switch (filter.kind()) {
            case "source" -> board.words().source(filter.value());
            case "allergy" -> board.words().allergy(filter.value());
            default -> filter.value();
        };
    }
}
