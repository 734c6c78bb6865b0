package com.sautai.desktop.lead;

import com.sautai.model.lead.Stage;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// The leads board: columns of cards, moved by mouse and by keys, with the open lead beside them.
public final class LeadBoardView {
    private static final double NARROWEST_COLUMN = 172;
    private static final double SCROLL_STEP = 12;

    private final LeadBoardViewModel board;
    private final LeadPanelView panel;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private List<StageColumn> stages = List.of();
    private int current;

    @FXML private StackPane root;
    @FXML private FlowPane active;
    @FXML private ScrollPane scroll;
    @FXML private HBox columns;
    @FXML private StackPane message;
    @FXML private StackPane panelPlace;
    @FXML private Pane air;

    LeadBoardView(LeadBoardViewModel board, LeadPanelView panel) {
        this.board = board;
        this.panel = panel;
    }

    @FXML
    void initialize() {
        stages = Stage.ALL.stream().map(stage -> new StageColumn(stage, board)).toList();
        columns.getChildren().setAll(stages);
        scroll.skinProperty().subscribe(this::drawDirectly);
        stages.forEach(this::watch);
        root.widthProperty().subscribe(this::layOutColumns);
        new CardDrag(air, stages, board::move, this::scrollBy);
        new ActiveFilters(board, active);
        new BoardMessage(board, message, columns, this::startNew);
        board.onFollow(this::follow);
        board.filters().onChange(() -> stages.forEach(StageColumn::scrollToTop));
        panel.placeIn(panelPlace, this::backFromPanel);
    }

    Parent root() {
        return root;
    }

    /// Says anew what is overdue, today or tomorrow.
    void refresh() {
        board.refresh();
        stages.forEach(column -> column.list().refresh());
    }

    /// Whether at least one card is selected.
    ReadOnlyBooleanProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    List<LeadCard> selected() {
        return stages.get(current).selected();
    }

    /// Runs a command by its key before the list takes the key for itself.
    void onListKey(Predicate<KeyEvent> handler) {
        stages.forEach(column ->
                column.list()
                        .addEventFilter(
                                KeyEvent.KEY_PRESSED,
                                event -> {
                                    if (handler.test(event)) {
                                        event.consume();
                                    }
                                }));
    }

    /// A scroll pane keeps a picture of all it shows; when a list scrolls inside, that picture is
    /// drawn anew each time and then copied, for the whole board instead of one column.
    private void drawDirectly() {
        var viewport = scroll.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    /// Every column gets its share of the whole width; an open lead covers some instead of
    /// squeezing them.
    private void layOutColumns(Number width) {
        var insets = columns.getInsets().getLeft() + columns.getInsets().getRight();
        double gaps = insets + columns.getSpacing() * (stages.size() - 1);
        double share = Math.floor((width.doubleValue() - gaps) / stages.size());
        for (var column : stages) {
            column.setMinWidth(Math.max(NARROWEST_COLUMN, share));
            column.setMaxWidth(Math.max(NARROWEST_COLUMN, share));
        }
    }

    private void watch(StageColumn column) {
        var list = column.list();
        list.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        arriveAt(column);
                    }
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(card -> {
                    chosen.set(!selected().isEmpty());
                    if (card != null && panel.isOpen() && list.isFocused()) {
                        panel.open(card);
                    }
                });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void arriveAt(StageColumn column) {
        current = stages.indexOf(column);
        stages.stream()
                .filter(each -> each != column)
                .forEach(each -> each.list().getSelectionModel().clearSelection());
        if (column.selected().isEmpty() && !column.list().getItems().isEmpty()) {
            column.selectIndex(Math.max(0, column.list().getFocusModel().getFocusedIndex()));
        }
        bringToView(column);
    }

    private void click(MouseEvent event) {
        boolean plain =
                event.getButton() == MouseButton.PRIMARY
                        && event.isStillSincePress()
                        && !event.isShortcutDown()
                        && !event.isShiftDown();
        if (plain) {
            CardDrag.cell(event).ifPresent(cell -> panel.open(cell.getItem()));
        }
    }

    /// Brings the keyboard to the nearest column on that side that has cards.
    void focusBeside(int step) {
        int row = Math.max(0, stages.get(current).list().getSelectionModel().getSelectedIndex());
        for (int at = current + step; at >= 0 && at < stages.size(); at += step) {
            int last = stages.get(at).list().getItems().size() - 1;
            if (last >= 0) {
                stages.get(at).selectIndex(Math.min(row, last));
                return;
            }
        }
    }

    /// Brings the keyboard to the first card there is.
    void focusCards() {
        if (!selected().isEmpty()) {
            stages.get(current).list().requestFocus();
        } else {
            stages.stream()
                    .filter(column -> !column.list().getItems().isEmpty())
                    .findFirst()
                    .ifPresent(column -> column.selectIndex(0));
        }
    }

    void openSelected() {
        selected().stream().findFirst().ifPresent(panel::openByKey);
    }

    void writeNote() {
        selected().stream().findFirst().ifPresent(panel::writeNote);
    }

    void startNew() {
        stages.getFirst().startNew();
        bringToView(stages.getFirst());
    }

    private void backFromPanel() {
        focusCards();
    }

    private void follow(Collection<UUID> cards) {
        stages.stream()
                .filter(column ->
                        column.list().getItems().stream()
                                .anyMatch(card -> cards.contains(card.id())))
                .findFirst()
                .ifPresent(column -> {
                    current = stages.indexOf(column);
                    column.select(cards);
                });
    }

    private void scrollBy(double direction) {
        double hidden = columns.getWidth() - scroll.getViewportBounds().getWidth();
        if (direction != 0 && hidden > 0) {
            scroll.setHvalue(
                    Math.clamp(scroll.getHvalue() + direction * SCROLL_STEP / hidden, 0, 1));
        }
    }

    private void bringToView(StageColumn column) {
        double view = scroll.getViewportBounds().getWidth();
        double hidden = columns.getWidth() - view;
        if (hidden > 0 && view > 0) {
            double left = scroll.getHvalue() * hidden;
            double start = column.getBoundsInParent().getMinX();
            double end = column.getBoundsInParent().getMaxX();
            double wanted = start < left ? start : end > left + view ? end - view : left;
            scroll.setHvalue(wanted / hidden);
        }
    }
}
