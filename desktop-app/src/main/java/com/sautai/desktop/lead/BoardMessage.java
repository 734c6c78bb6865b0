package com.sautai.desktop.lead;

import com.sautai.desktop.ui.EmptyState;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What stands in place of the columns when there is nothing to show in them.
final class BoardMessage {
    private final LeadBoardViewModel board;
    private final StackPane place;
    private final Node columns;
    private final Runnable startNew;

    BoardMessage(LeadBoardViewModel board, StackPane place, Node columns, Runnable startNew) {
        this.board = board;
        this.place = place;
        this.columns = columns;
        this.startNew = startNew;
        board.showing().subscribe(this::show);
        board.filters().query().subscribe(() -> show(board.showing().get()));
    }

    private void show(LeadBoardViewModel.Showing showing) {
        switch (showing) {
            case LOADING, CARDS -> showColumns(showing == LeadBoardViewModel.Showing.CARDS);
            case NOTHING_YET -> show(nothingYet());
            case NO_MATCH -> show(noMatch());
        }
    }

    private void showColumns(boolean visible) {
        place.getChildren().clear();
        place.setVisible(false);
        columns.setVisible(visible);
    }

    private void show(Node message) {
        place.getChildren().setAll(message);
        place.setVisible(true);
        columns.setVisible(false);
    }

    private Node nothingYet() {
        var messages = board.words().messages();
        var first = new Button(messages.get("lead.new"));
        first.setDefaultButton(true);
        first.setOnAction(_ -> {
            showColumns(true);
            startNew.run();
        });
        return new EmptyState(
                Material2OutlinedMZ.PEOPLE_OUTLINE,
                messages.get("lead.none"),
                messages.get("lead.none.hint"),
                first);
    }

    private Node noMatch() {
        var messages = board.words().messages();
        var clear = new Button(messages.get("lead.noMatch.clear"));
        clear.setOnAction(_ -> board.filters().clear());
        var query = board.filters().query().get().strip();
        return new EmptyState(
                Material2OutlinedMZ.SEARCH,
                query.isEmpty()
                        ? messages.get("lead.noMatch")
                        : messages.get("lead.noMatch.query", query),
                messages.get("lead.noMatch.hint"),
                clear);
    }
}
