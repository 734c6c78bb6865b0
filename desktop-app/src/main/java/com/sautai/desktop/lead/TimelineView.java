package com.sautai.desktop.lead;

import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.InteractionType;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What happened with a lead, a page at a time.
final class TimelineView {
    private static final int PAGE = 20;

    private final VBox place;
    private final LeadWords words;
    private List<Interaction> interactions = List.of();
    private int shown = PAGE;

    TimelineView(VBox place, LeadWords words) {
        this.place = place;
        this.words = words;
    }

    /// Another lead's history starts with its newest page.
    void restart() {
        shown = PAGE;
    }

    void show(List<Interaction> now) {
        interactions = now;
        fill();
    }

    private void fill() {
        place.getChildren().clear();
        interactions.stream().limit(shown).map(this::row).forEach(place.getChildren()::add);
        int left = interactions.size() - shown;
        if (left > 0) {
            var more = new Button(words.messages().get("lead.history.more", left));
            more.setOnAction(_ -> {
                shown += PAGE;
                fill();
            });
            place.getChildren().add(more);
        }
        if (interactions.isEmpty()) {
            var none = new Label(words.messages().get("lead.history.none"));
            none.getStyleClass().add("muted");
            place.getChildren().add(none);
        }
    }

    private Node row(Interaction interaction) {
        var type = words.messages().get("lead.interaction." + interaction.type().wire());
        var icon = new FontIcon(icon(interaction.type()));
        var title = new Label(type);
        title.getStyleClass().add("timeline-type");
        var when = new Label(words.moment(interaction.occurredAt()));
        when.getStyleClass().add("muted");
        var head = new HBox(title, when);
        head.getStyleClass().add("timeline-head");
        var text = new Label(interaction.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var body = interaction.text().isEmpty() ? new VBox(head) : new VBox(head, text);
        HBox.setHgrow(body, Priority.ALWAYS);
        var row = new HBox(icon, body);
        row.getStyleClass().add("timeline-row");
        return row;
    }

    private static Ikon icon(InteractionType type) {
        return switch (type) {
            case FAVORITE -> Material2OutlinedAL.FAVORITE_BORDER;
            case WAITLIST -> Material2OutlinedAL.HOURGLASS_EMPTY;
            case MESSAGE -> Material2OutlinedAL.CHAT_BUBBLE_OUTLINE;
            case ORDER -> Material2OutlinedMZ.SHOPPING_BASKET;
            case NOTE -> Material2OutlinedMZ.STICKY_NOTE_2;
        };
    }
}
