package com.sautai.desktop.lead;

import com.sautai.model.lead.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// Carries cards with the mouse from column to column. Escape puts them back.
final class CardDrag {
    private static final double EDGE = 48;

    private final Pane air;
    private final List<StageColumn> columns;
    private final BiConsumer<List<LeadCard>, Stage> drop;
    private final DoubleConsumer nearEdge;
    private List<LeadCard> carried = List.of();
    private double offsetX;
    private double offsetY;

    /// @param air lies above the board and takes no clicks
    /// @param drop moves cards to the column they were let go over
    /// @param nearEdge scrolls the board by so many columns while the mouse waits at its edge
    CardDrag(
            Pane air,
            List<StageColumn> columns,
            BiConsumer<List<LeadCard>, Stage> drop,
            DoubleConsumer nearEdge) {
        this.air = air;
        this.columns = columns;
        this.drop = drop;
        this.nearEdge = nearEdge;
        columns.forEach(this::watch);
    }

    private void watch(StageColumn column) {
        column.addEventFilter(MouseEvent.DRAG_DETECTED, event -> lift(column, event));
        column.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::carry);
        column.addEventFilter(MouseEvent.MOUSE_RELEASED, this::letGo);
        column.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isCarrying() && event.getCode() == KeyCode.ESCAPE) {
                        putBack();
                        event.consume();
                    }
                });
    }

    private boolean isCarrying() {
        return !carried.isEmpty();
    }

    private void lift(StageColumn column, MouseEvent event) {
        var cell = cell(event);
        if (event.getButton() != MouseButton.PRIMARY || cell.isEmpty()) {
            return;
        }
        var item = cell.get().getItem();
        carried = column.selected().contains(item) ? column.selected() : List.of(item);
        column.list().requestFocus();
        var ghost = ghost(cell.get());
        var start = cell.get().sceneToLocal(event.getSceneX(), event.getSceneY());
        offsetX = start.getX();
        offsetY = start.getY();
        air.getChildren().setAll(ghost);
        carry(event);
        event.consume();
    }

    private Node ghost(LeadCell cell) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var picture = new StackPane(new ImageView(cell.snapshot(parameters, null)));
        picture.getStyleClass().add("lead-ghost");
        if (carried.size() > 1) {
            var count = new Label(Integer.toString(carried.size()));
            count.getStyleClass().add("lead-ghost-count");
            picture.getChildren().add(count);
        }
        return picture;
    }

    private void carry(MouseEvent event) {
        if (isCarrying()) {
            var at = air.sceneToLocal(event.getSceneX(), event.getSceneY());
            air.getChildren().getFirst().relocate(at.getX() - offsetX, at.getY() - offsetY);
            var target = under(event);
            columns.forEach(column -> column.markTarget(target.filter(column::equals).isPresent()));
            nearEdge.accept(edge(at.getX()));
            event.consume();
        }
    }

    private Optional<StageColumn> under(MouseEvent event) {
        return columns.stream()
                .filter(column ->
                        column.contains(column.sceneToLocal(event.getSceneX(), event.getSceneY())))
                .findFirst();
    }

    private double edge(double x) {
        return x < EDGE ? -1 : x > air.getWidth() - EDGE ? 1 : 0;
    }

    private void letGo(MouseEvent event) {
        if (isCarrying()) {
            var cards = carried;
            putBack();
            under(event).ifPresent(column -> drop.accept(cards, column.stage()));
            event.consume();
        }
    }

    private void putBack() {
        carried = List.of();
        air.getChildren().clear();
        columns.forEach(column -> column.markTarget(false));
    }

    /// The card under the mouse.
    static Optional<LeadCell> cell(MouseEvent event) {
        for (var node = event.getPickResult().getIntersectedNode();
                node != null;
                node = node.getParent()) {
            if (node instanceof LeadCell cell && !cell.isEmpty()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
