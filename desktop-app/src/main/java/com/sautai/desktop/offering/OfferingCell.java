package com.sautai.desktop.offering;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An offering in the list: its name, what it is, what it costs, whether guests see it.
final class OfferingCell extends ListCell<Offering> {
    static final double HEIGHT = 78;
    static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");

    private final OfferingWords words;
    private final Label title = label("offering-name");
    private final Label state = label("offering-state");
    private final Label type = label("offering-type");
    private final Label prices = label("offering-prices");
    private final VBox card;

    OfferingCell(OfferingWords words) {
        this.words = words;
        getStyleClass().add("offering-cell");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, state);
        head.getStyleClass().add("offering-cell-head");
        card = new VBox(head, type, prices);
        card.getStyleClass().add("offering-card");
        card.setMinWidth(0);
        setPrefWidth(0);
        setText(null);
        setGraphic(card);
    }

    @Override
    protected void updateItem(@Nullable Offering offering, boolean empty) {
        super.updateItem(offering, empty);
        card.setVisible(offering != null && !empty);
        if (offering == null || empty) {
            setAccessibleText(null);
            return;
        }
        title.setText(offering.title());
        showState(state, offering, words);
        type.setText(words.serviceType(offering.body().text("service_type")));
        prices.setText(words.prices(offering));
        setAccessibleText(words.aloud(offering));
    }

    static void showState(Label state, Offering offering, OfferingWords words) {
        state.setText(words.state(offering));
        state.pseudoClassStateChanged(LIVE, offering.isLive());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
