package com.sautai.desktop.tour;

import com.sautai.desktop.lead.LeadCard;
import com.sautai.model.lead.Stage;
import java.util.function.Predicate;
import javafx.scene.control.ListView;

/// The leads board of a window: what can be seen on it, and which card is taken in hand.
final class BoardHands {
    private final AppWindow app;
    private final Hands hands;

    BoardHands(AppWindow app, Hands hands) {
        this.app = app;
        this.hands = hands;
    }

    void untilCards(int cards) {
        hands.until(cards + " cards on the board", () -> seen() == cards);
    }

    /// Takes the first card of a column that suits, the way a click does.
    LeadCard take(Stage stage, Predicate<LeadCard> suits) {
        var selector = "#stage-" + stage.wire() + " .stage-list";
        app.untilShown(selector);
        return hands.get(() -> {
            var list = cards(selector);
            var card =
                    list.getItems().stream()
                            .filter(suits)
                            .findFirst()
                            .orElseThrow(() -> new TourFailed("no card to take in " + selector));
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(list.getItems().indexOf(card));
            return card;
        });
    }

    void untilIn(Stage stage, LeadCard card) {
        hands.until(
                card.lead().name() + " in " + stage.wire(),
                () ->
                        cards("#stage-" + stage.wire() + " .stage-list").getItems().stream()
                                .anyMatch(each -> each.id().equals(card.id())));
    }

    private int seen() {
        return Stage.ALL.stream()
                .map(stage -> "#stage-" + stage.wire() + " .stage-list")
                .filter(selector -> app.find(selector).isPresent())
                .mapToInt(selector -> cards(selector).getItems().size())
                .sum();
    }

    private ListView<LeadCard> cards(String selector) {
        @SuppressWarnings("unchecked") // a column's list holds nothing else
        var list = (ListView<LeadCard>) app.find(selector).orElseThrow();
        return list;
    }
}
