package com.sautai.desktop.offering;

import com.sautai.desktop.ui.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The offering as guests see it.
final class GuestCardView extends VBox {
    private final Messages messages;
    private final Label heading;
    private final VBox card = new VBox();
    private final Label note = text("", "guest-note");

    GuestCardView(Messages messages) {
        this.messages = messages;
        heading = text(messages.get("offering.preview"), "guest-heading");
        getStyleClass().add("guest-preview");
        card.getStyleClass().add("guest-card");
        note.setGraphic(new FontIcon(Material2OutlinedMZ.VISIBILITY_OFF));
        getChildren().addAll(heading, card, note);
    }

    void show(@Nullable GuestCard shown) {
        if (shown == null) {
            return;
        }
        card.getChildren()
                .setAll(text(shown.type(), "guest-type"), text(shown.title(), "guest-title"));
        addUnlessEmpty(shown.description(), "guest-text");
        if (shown.lines().isEmpty()) {
            addUnlessEmpty(messages.get("offering.prices.none"), "guest-none");
        }
        shown.lines().forEach(line -> card.getChildren().add(line(line)));
        if (!shown.travel().isEmpty()) {
            addUnlessEmpty(messages.get("offering.preview.travel", shown.travel()), "guest-foot");
        }
        note.setText(messages.get("offering.preview.draft"));
        note.setVisible(!shown.live());
        note.setManaged(!shown.live());
    }

    private Node line(GuestCard.Line line) {
        var price = text(line.price(), "guest-price");
        price.setMinWidth(Region.USE_PREF_SIZE);
        var label = text(line.label(), "guest-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(label, price);
        head.getStyleClass().add("guest-line-head");
        var box = new VBox(head);
        box.getStyleClass().add("guest-line");
        var details =
                line.people().isEmpty() || line.details().isEmpty()
                        ? line.people() + line.details()
                        : line.people() + " · " + line.details();
        if (!details.isEmpty()) {
            box.getChildren().add(text(details, "guest-details"));
        }
        return box;
    }

    private void addUnlessEmpty(String words, String style) {
        if (!words.isEmpty()) {
            card.getChildren().add(text(words, style));
        }
    }

    private static Label text(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
