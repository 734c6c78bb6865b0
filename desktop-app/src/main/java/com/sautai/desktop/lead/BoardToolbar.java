package com.sautai.desktop.lead;

import com.sautai.desktop.ui.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Search, filters and the button for a new lead, beside the screen's title.
final class BoardToolbar extends HBox {
    private static final int MOST_CHOICES = 30;

    private final LeadBoardViewModel board;
    private final Messages messages;
    private final TextField search = new TextField();

    /// @param intoCards brings the keyboard from the search to the cards
    BoardToolbar(LeadBoardViewModel board, Runnable startNew, Runnable intoCards) {
        this.board = board;
        messages = board.words().messages();
        getStyleClass().add("board-toolbar");
        getStylesheets().add(url("lead.css"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(searchField(intoCards), overdue(), filter(), space, newLead(startNew));
    }

    void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private TextField searchField(Runnable intoCards) {
        search.setId("lead-search");
        search.getStyleClass().add("board-search");
        search.setPromptText(messages.get("lead.search"));
        search.setAccessibleText(messages.get("lead.search"));
        search.textProperty().bindBidirectional(board.filters().query());
        HBox.setHgrow(search, Priority.SOMETIMES);
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        search.clear();
                        intoCards.run();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER
                            || event.getCode() == KeyCode.DOWN) {
                        intoCards.run();
                        event.consume();
                    }
                });
        return search;
    }

    private ToggleButton overdue() {
        var toggle = new ToggleButton(null, new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
        toggle.setId("overdue-filter");
        toggle.getStyleClass().add("overdue-filter");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.textProperty()
                .bind(
                        board.overdueCount()
                                .map(count -> messages.get("lead.filter.overdue.count", count)));
        toggle.selectedProperty().bindBidirectional(board.filters().overdue());
        toggle.setTooltip(new Tooltip(messages.get("lead.filter.overdue.hint")));
        return toggle;
    }

    private MenuButton filter() {
        var button =
                new MenuButton(
                        messages.get("lead.filter"), new FontIcon(Material2OutlinedAL.FILTER_LIST));
        button.setId("lead-filter");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().add(new MenuItem());
        button.setOnShowing(_ -> button.getItems().setAll(choices()));
        return button;
    }

    private List<MenuItem> choices() {
        var filters = board.filters();
        var words = board.words();
        var choices = board.choices();
        var archived = new CheckMenuItem(messages.get("lead.filter.archived"));
        archived.setSelected(filters.archived().get());
        archived.setOnAction(_ -> filters.archived().set(archived.isSelected()));
        return List.of(
                menu("source", choices.sources(), words::source, filters.source()),
                menu("tag", choices.tags(), Function.identity(), filters.tag()),
                menu("allergy", choices.allergies(), words::allergy, filters.allergy()),
                new SeparatorMenuItem(),
                archived);
    }

    private Menu menu(
            String kind,
            List<String> choices,
            Function<String, String> spoken,
            Property<@Nullable String> filter) {
        var menu = new Menu(messages.get("lead.filter." + kind));
        menu.setDisable(choices.isEmpty());
        for (var choice : choices.subList(0, Math.min(MOST_CHOICES, choices.size()))) {
            var item = new CheckMenuItem(spoken.apply(choice));
            item.setMnemonicParsing(false);
            item.setSelected(choice.equals(filter.getValue()));
            item.setOnAction(_ -> filter.setValue(item.isSelected() ? choice : null));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button newLead(Runnable startNew) {
        var button = new Button(messages.get("lead.new"), new FontIcon(Material2OutlinedAL.ADD));
        button.setId("new-lead");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.get("lead.new") + " (N)"));
        button.setOnAction(_ -> startNew.run());
        return button;
    }

    private static String url(String name) {
        return java.util.Objects.requireNonNull(BoardToolbar.class.getResource(name), name)
                .toExternalForm();
    }
}
