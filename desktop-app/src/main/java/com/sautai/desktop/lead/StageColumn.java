package com.sautai.desktop.lead;

import com.sautai.model.lead.Stage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// One column of the board: its name, how many cards it has, and the cards.
final class StageColumn extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Stage stage;
    private final ObservableList<LeadCard> cards = FXCollections.observableArrayList();
    private final ListView<LeadCard> list = new ListView<>(cards);
    private final QuickAdd quickAdd;

    StageColumn(Stage stage, LeadBoardViewModel board) {
        this.stage = stage;
        var words = board.words();
        var messages = words.messages();
        var name = words.stage(stage);
        getStyleClass().add("stage-column");
        setId("stage-" + stage.wire());
        quickAdd = new QuickAdd(messages, lead -> board.create(lead, stage), list::requestFocus);

        var title = new Label(name);
        title.getStyleClass().add("stage-name");
        title.setMinWidth(0);
        var count = new Label();
        count.getStyleClass().add("stage-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var add = new Button(null, new FontIcon(Material2OutlinedAL.ADD));
        add.getStyleClass().add("icon-button");
        add.setId("add-" + stage.wire());
        add.setAccessibleText(messages.get("lead.newIn", name));
        add.setTooltip(new Tooltip(messages.get("lead.newIn", name)));
        add.setOnAction(_ -> quickAdd.open());
        var header = new HBox(title, count, space, add);
        header.getStyleClass().add("stage-header");
        header.setAlignment(Pos.CENTER_LEFT);

        list.getStyleClass().add("stage-list");
        list.setFixedCellSize(LeadCell.HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new LeadCell(words));
        list.setPlaceholder(placeholder(messages.get("lead.stage." + stage.wire() + ".empty")));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, StageColumn::keepSelection);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, StageColumn::selectClicked);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, quickAdd, list);

        ObservableValue<List<LeadCard>> shown = board.column(stage);
        shown.subscribe(now -> {
            show(now);
            count.setText(Integer.toString(now.size()));
            list.setAccessibleText(messages.get("lead.column.aloud", name, now.size()));
        });
    }

    private static Label placeholder(String text) {
        var label = new Label(text);
        label.getStyleClass().add("stage-empty");
        label.setWrapText(true);
        return label;
    }

    Stage stage() {
        return stage;
    }

    ListView<LeadCard> list() {
        return list;
    }

    /// Opens the field for a new lead on top of the column.
    void startNew() {
        quickAdd.open();
    }

    List<LeadCard> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    /// Marks the column as the place where dragged cards would land.
    void markTarget(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    /// Selects cards and brings the keyboard there, unless the chef is typing the next new lead.
    void select(Collection<UUID> ids) {
        selectOnly(ids);
        if (!quickAdd.isVisible()) {
            list.requestFocus();
        }
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            bringToView(index);
        }
    }

    void selectIndex(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.requestFocus();
        bringToView(index);
    }

    /// Pressing one of several selected cards keeps them all, so that they can be dragged together.
    private static void keepSelection(MouseEvent event) {
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && !event.isShortcutDown()
                        && !event.isShiftDown();
        var cell = CardDrag.cell(event).filter(LeadCell::isSelected);
        if (plain
                && cell.isPresent()
                && cell.get().getListView().getSelectionModel().getSelectedIndices().size() > 1) {
            cell.get().getListView().requestFocus();
            event.consume();
        }
    }

    private static void selectClicked(MouseEvent event) {
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && !event.isShortcutDown()
                        && !event.isShiftDown();
        if (plain && event.isStillSincePress()) {
            CardDrag.cell(event)
                    .ifPresent(cell ->
                            cell.getListView().getSelectionModel().clearAndSelect(cell.getIndex()));
        }
    }

    void scrollToTop() {
        list.scrollTo(0);
    }

    private void bringToView(int index) {
        list.getFocusModel().focus(index);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    /// Takes over the cards in their new order and touches only what differs, so that place and
    /// selection stay.
    private void show(List<LeadCard> now) {
        var selected = ids(list.getSelectionModel().getSelectedItems());
        int index = list.getSelectionModel().getSelectedIndex();
        replace(now);
        if (!selected.equals(ids(list.getSelectionModel().getSelectedItems()))) {
            selectOnly(selected);
        }
        boolean left = !selected.isEmpty() && list.getSelectionModel().isEmpty();
        if (left && list.isFocused() && !cards.isEmpty()) {
            selectIndex(Math.clamp(index, 0, cards.size() - 1));
        }
    }

    private void replace(List<LeadCard> now) {
        int start = 0;
        while (start < Math.min(cards.size(), now.size())
                && cards.get(start).equals(now.get(start))) {
            start++;
        }
        int left = cards.size();
        int right = now.size();
        while (left > start && right > start && cards.get(left - 1).equals(now.get(right - 1))) {
            left--;
            right--;
        }
        var added = now.subList(start, right);
        if (start == 0 && left == cards.size()) {
            cards.setAll(now);
        } else if (left - start == 1 && added.size() == 1) {
            cards.set(start, added.getFirst());
        } else {
            cards.remove(start, left);
            cards.addAll(start, added);
        }
    }

    private void selectOnly(Collection<UUID> ids) {
        var selection = list.getSelectionModel();
        selection.clearSelection();
        for (int index = 0; !ids.isEmpty() && index < cards.size(); index++) {
            if (ids.contains(cards.get(index).id())) {
                selection.select(index);
            }
        }
    }

    private static Set<UUID> ids(List<LeadCard> cards) {
        var ids = new HashSet<UUID>();
        for (var card : cards) {
            if (card != null) {
                ids.add(card.id());
            }
        }
        return ids;
    }
}
