package com.sautai.desktop.client;

import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A client in full.
final class ClientDetail extends VBox {
    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");

    private final ClientWords words;
    private final Messages messages;

    ClientDetail(Client client, ClientWords words, Runnable openLead) {
        this.words = words;
        messages = words.messages();
        getStyleClass().add("client-detail");
        getChildren().addAll(head(client, openLead), food(client), tiles(client));
        addSection("client.orders", client.orders().stream().map(this::order).toList());
        addSection("client.addresses", client.addresses().stream().map(this::address).toList());
    }

    private Node head(Client client, Runnable openLead) {
        var names = new VBox(2, Texts.wrapped(client.name(), "client-title"));
        HBox.setHgrow(names, Priority.ALWAYS);
        var about = words.about(client);
        if (!about.isEmpty()) {
            names.getChildren().add(Texts.wrapped(about, "muted"));
        }
        var head = new HBox(16, names);
        head.getStyleClass().add("client-head");
        if (client.lead() != null) {
            head.getChildren().add(openButton(openLead));
        }
        return head;
    }

    private Button openButton(Runnable openLead) {
        var open =
                new Button(
                        messages.get("client.lead.open"), new FontIcon(Material2OutlinedAL.LAUNCH));
        open.setId("open-lead");
        open.getStyleClass().add("accent");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setTooltip(new Tooltip(messages.get("client.lead.hint")));
        open.setOnAction(_ -> openLead.run());
        return open;
    }

    /// What the client eats and does not eat; whether anybody has asked them at all.
    private Node food(Client client) {
        var food = new FlowPane(8, 8);
        if (client.lead() == null) {
            food.getChildren().add(Texts.wrapped(messages.get("client.lead.none"), "muted"));
        } else if (client.allergies().isEmpty()) {
            food.getChildren().add(Texts.wrapped(messages.get("client.allergies.none"), "muted"));
        }
        client.allergies().stream()
                .map(words.leads()::allergy)
                .sorted()
                .map(allergy -> Texts.whole(allergy, "client-allergy"))
                .forEach(chip -> {
                    chip.setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
                    food.getChildren().add(chip);
                });
        client.diets().stream()
                .map(diet -> Texts.whole(diet, "client-diet"))
                .forEach(food.getChildren()::add);
        return food;
    }

    private Node tiles(Client client) {
        var tiles =
                new HBox(
                        tile("client.tile.value", words.value(client)),
                        tile("client.tile.next", words.nextVisit(client)),
                        tile("client.tile.last", words.lastVisit(client)));
        tiles.getStyleClass().add("client-tiles");
        return tiles;
    }

    private Node tile(String key, String text) {
        var tile =
                new VBox(
                        Texts.label(text, "client-tile-value"),
                        Texts.label(messages.get(key), "muted"));
        tile.getStyleClass().add("client-tile");
        tile.setPrefWidth(100);
        tile.setMinWidth(0);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private void addSection(String key, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var card = new VBox();
        card.getStyleClass().add("client-card");
        card.getChildren().setAll(rows);
        var section = new VBox(Texts.label(messages.get(key), "group-heading"), card);
        section.setSpacing(4);
        getChildren().add(section);
    }

    private Node order(ClientOrder order) {
        var title =
                new VBox(
                        Texts.wrapped(words.title(order), "client-order-title"),
                        Texts.wrapped(words.portions(order), "muted"));
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new ArrayList<Node>(List.of(date(order), title));
        row.add(Texts.whole(words.amount(order), "client-order-amount"));
        var status = new StackPane(status(order));
        status.getStyleClass().add("client-order-status");
        row.add(status);
        var line = new HBox(14, row.toArray(Node[]::new));
        line.getStyleClass().add("client-order");
        line.pseudoClassStateChanged(DROPPED, !order.isKept());
        line.setAccessibleText(words.aloud(order));
        return line;
    }

    private Label date(ClientOrder order) {
        var date = Texts.whole(words.date(order.at()), "client-order-date");
        if (order.visit() == null) {
            date.setTooltip(new Tooltip(messages.get("client.order.noDate")));
        }
        return date;
    }

    private Label status(ClientOrder order) {
        return Texts.whole(
                words.status(order),
                switch (order.status().toLowerCase(Locale.ROOT)) {
                    case "confirmed", "completed" -> "client-status-done";
                    case "placed", "awaiting_payment" -> "client-status-open";
                    default -> "client-status-dropped";
                });
    }

    private Node address(String address) {
        var label = Texts.wrapped(address, "client-address");
        label.setGraphic(new FontIcon(Material2OutlinedAL.HOME));
        return label;
    }
}
