package com.sautai.desktop.waitlist;

import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A guest in the line: their place, since when, and when they were told.
final class WaitingCell extends ListCell<Waiting> {
    private final LeadWords words;
    private final Label place = Texts.whole("", "waiting-place");
    private final Label name = Texts.label("", "waiting-name");
    private final Label since = Texts.label("", "waiting-since");
    private final Label told = Texts.whole("", "waiting-told");
    private final HBox row;

    WaitingCell(LeadWords words) {
        this.words = words;
        getStyleClass().add("waiting-cell");
        var text = new VBox(name, since);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(place, text, told);
        row.getStyleClass().add("waiting-row");
    }

    @Override
    protected void updateItem(@Nullable Waiting item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var toldAt = item.toldAt();
        place.setText(String.valueOf(getIndex() + 1));
        name.setText(item.name());
        since.setText(words.messages().get("waitlist.since", date(item.since())));
        told.setText(
                toldAt == null
                        ? words.messages().get("waitlist.never")
                        : words.messages().get("waitlist.told", date(toldAt)));
        setGraphic(row);
        setAccessibleText(
                String.join(
                        ", ", place.getText(), name.getText(), since.getText(), told.getText()));
    }

    private String date(Instant at) {
        return words.date(LocalDate.ofInstant(at, words.clock().getZone()));
    }
}
