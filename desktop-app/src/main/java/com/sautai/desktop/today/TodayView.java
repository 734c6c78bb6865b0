package com.sautai.desktop.today;

import com.sautai.desktop.lead.LeadCard;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Texts;
import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.AlertCode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Shows the chef's day.
final class TodayView {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final int MOST_ACTIONS = 8;

    private final TodayViewModel model;
    private final TodayWords words;
    private final Messages messages;
    private final Consumer<UUID> openLead;
    private final Consumer<AlertCode> takeStep;
    private final Predicate<AlertCode> hasStep;
    private final RevenueBars bars = new RevenueBars();

    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private Label date;
    @FXML private HBox tiles;
    @FXML private VBox stops;
    @FXML private VBox coming;
    @FXML private Label alertsHeading;
    @FXML private VBox alerts;
    @FXML private VBox actions;
    @FXML private ComboBox<String> currency;
    @FXML private Label revenue;
    @FXML private StackPane chart;

    /// @param takeStep goes where an alert can be mended
    /// @param hasStep whether there is such a place
    TodayView(
            TodayViewModel model,
            TodayWords words,
            Consumer<UUID> openLead,
            Consumer<AlertCode> takeStep,
            Predicate<AlertCode> hasStep) {
        this.model = model;
        this.words = words;
        messages = words.messages();
        this.openLead = openLead;
        this.takeStep = takeStep;
        this.hasStep = hasStep;
    }

    @FXML
    void initialize() {
        chart.getChildren().add(bars);
        currency.setOnAction(_ -> showRevenue());
        root.setVisible(false);
        model.day().subscribe(this::show);
    }

    /// Puts the keyboard on what is most pressing.
    void focusFirst() {
        var first = alerts.getChildren().isEmpty() ? actions : alerts;
        first.lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    private void show(@Nullable Day day) {
        if (day == null) {
            return;
        }
        root.setVisible(true);
        date.setText(words.date(day.date()));
        showTiles(day);
        fill(stops, day.stops().stream().map(this::today).toList(), "today.stops.none");
        fill(coming, day.coming().stream().map(this::later).toList(), "today.coming.none");
        alertsHeading.setVisible(!day.alerts().isEmpty());
        alertsHeading.setManaged(!day.alerts().isEmpty());
        alerts.getChildren().setAll(day.alerts().stream().map(this::alert).toList());
        showActions(day);
        var currencies = List.copyOf(day.revenue().keySet());
        var shown = currency.getValue();
        currency.getItems().setAll(currencies);
        boolean stays = shown != null && (currencies.contains(shown) || currencies.isEmpty());
        currency.setValue(stays || currencies.isEmpty() ? shown : currencies.getFirst());
        currency.setVisible(currencies.size() > 1);
        showRevenue();
    }

    private void showTiles(Day day) {
        var stats = day.stats();
        var own = model.currency();
        tiles.getChildren()
                .setAll(
                        tile(String.valueOf(stats.upcomingBookings()), "today.tile.bookings"),
                        tile(String.valueOf(stats.activeLeads()), "today.tile.leads"),
                        tile(String.valueOf(stats.activeClients()), "today.tile.clients"),
                        tile(words.money().text(stats.revenueThisWeek(), own), "today.tile.week"),
                        tile(
                                words.money().text(stats.revenueThisMonth(), own),
                                "today.tile.month"));
    }

    private Node tile(String number, String key) {
        var tile =
                new VBox(
                        Texts.label(number, "tile-number"),
                        Texts.label(messages.get(key), "tile-label"));
        tile.getStyleClass().add("tile");
        tile.setPrefWidth(100);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private Node today(Stop stop) {
        return new StopCard(stop, words.times(stop), stop.end().isBefore(now(stop)), words);
    }

    private Node later(Stop stop) {
        var heading = words.day(stop.start().toLocalDate()) + ", " + words.times(stop);
        return new StopCard(stop, heading, false, words);
    }

    private ZonedDateTime now(Stop stop) {
        return model.now().atZone(stop.start().getZone());
    }

    private void fill(VBox place, Collection<? extends Node> cards, String nothing) {
        if (cards.isEmpty()) {
            place.getChildren().setAll(Texts.wrapped(messages.get(nothing), "nothing"));
        } else {
            place.getChildren().setAll(cards);
        }
    }

    private Node alert(Alert alert) {
        var text = Texts.wrapped(words.alert(alert.code()), "alert-text");
        text.setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
        var card = new VBox(text);
        card.getStyleClass().add("alert");
        var details = words.details(alert);
        if (!details.isEmpty()) {
            card.getChildren().add(Texts.wrapped(String.join(", ", details), "alert-details"));
        }
        var next = words.nextStep(alert.code());
        if (hasStep.test(alert.code())) {
            var step = new Button(next);
            step.setOnAction(_ -> takeStep.accept(alert.code()));
            card.getChildren().add(step);
        } else {
            card.getChildren().add(Texts.wrapped(next, "alert-details"));
        }
        return card;
    }

    private void showActions(Day day) {
        var shown = day.actions().stream().limit(MOST_ACTIONS).map(this::action).toList();
        fill(actions, shown, "today.actions.none");
        long more = day.actions().size() - (long) shown.size();
        if (more > 0) {
            actions.getChildren()
                    .add(Texts.wrapped(messages.get("today.actions.more", more), "nothing"));
        }
    }

    private Node action(LeadCard card) {
        var lead = card.lead();
        boolean overdue = lead.isOverdue(model.now());
        var when = Texts.whole(words.leads().nextAction(lead), "action-when");
        when.pseudoClassStateChanged(OVERDUE, overdue);
        when.setGraphic(
                new FontIcon(
                        overdue ? Material2OutlinedAL.ERROR_OUTLINE : Material2OutlinedAL.EVENT));
        var text = new VBox(Texts.label(lead.name(), "action-name"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        lead.nextActionNote()
                .lines()
                .findFirst()
                .ifPresent(note -> text.getChildren().add(Texts.label(note, "action-note")));
        var row = new HBox(10, text, when);
        var button = new Button(null, row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(30));
        button.getStyleClass().add("action");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.leads().aloud(card));
        button.setOnAction(_ -> openLead.accept(card.id()));
        return button;
    }

    private void showRevenue() {
        var day = model.day().get();
        if (day == null) {
            return;
        }
        var chosen = currency.getValue() == null ? model.currency() : currency.getValue();
        var byDay = day.revenue().getOrDefault(chosen, new TreeMap<>());
        var sum =
                words.money()
                        .text(byDay.values().stream().mapToLong(Long::longValue).sum(), chosen);
        revenue.setText(sum);
        bars.setAccessibleText(messages.get("today.revenue.aloud", sum, byDay.size()));
        bars.show(byDay, day.date(), (on, amount) -> bar(on, amount, chosen));
    }

    private String bar(LocalDate on, long amount, String chosen) {
        return words.day(on) + ": " + words.money().text(amount, chosen);
    }
}
