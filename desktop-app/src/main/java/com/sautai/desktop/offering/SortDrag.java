package com.sautai.desktop.offering;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Sorts what stands below one another by mouse: a line shows where it would land, Escape puts it
/// back.
final class SortDrag {
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final Supplier<List<Node>> nodes;
    private final Predicate<Node> handle;
    private final BiConsumer<Integer, Integer> move;
    private int pressed = -1;
    private int from = -1;

    /// @param area what listens to the mouse
    /// @param nodes what is sorted, from top to bottom
    /// @param handle whether a node can be dragged by something in it
    /// @param move takes one from a place to another
    SortDrag(
            Node area,
            Supplier<List<Node>> nodes,
            Predicate<Node> handle,
            BiConsumer<Integer, Integer> move) {
        this.nodes = nodes;
        this.handle = handle;
        this.move = move;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::lift);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::carry);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::letGo);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (from >= 0 && event.getCode() == KeyCode.ESCAPE) {
                        putBack();
                        event.consume();
                    }
                });
    }

    /// A quick hand is far away from what it took before the drag is noticed.
    private void press(MouseEvent event) {
        var picked = event.getPickResult().getIntersectedNode();
        boolean taken = event.getButton() == MouseButton.PRIMARY && isHandle(picked);
        pressed = taken ? under(event) : -1;
    }

    private void lift(MouseEvent event) {
        if (pressed >= 0) {
            from = pressed;
            event.consume();
        }
    }

    private boolean isHandle(@Nullable Node picked) {
        for (var node = picked; node != null; node = node.getParent()) {
            if (handle.test(node)) {
                return true;
            }
        }
        return false;
    }

    private void carry(MouseEvent event) {
        if (from >= 0) {
            int to = under(event);
            var sorted = nodes.get();
            for (int place = 0; place < sorted.size(); place++) {
                var node = sorted.get(place);
                node.pseudoClassStateChanged(CARRIED, place == from);
                node.pseudoClassStateChanged(ABOVE, place == to && to < from);
                node.pseudoClassStateChanged(BELOW, place == to && to > from);
            }
            event.consume();
        }
    }

    /// The place under the mouse; above the first and below the last it is those.
    private int under(MouseEvent event) {
        var sorted = nodes.get();
        int place = 0;
        while (place < sorted.size() - 1) {
            var bounds = sorted.get(place).localToScene(sorted.get(place).getBoundsInLocal());
            if (event.getSceneY() < bounds.getMaxY()) {
                break;
            }
            place++;
        }
        return place;
    }

    private void letGo(MouseEvent event) {
        if (from >= 0) {
            int start = from;
            putBack();
            move.accept(start, under(event));
            event.consume();
        }
    }

    private void putBack() {
        pressed = -1;
        from = -1;
        for (var node : nodes.get()) {
            node.pseudoClassStateChanged(CARRIED, false);
            node.pseudoClassStateChanged(ABOVE, false);
            node.pseudoClassStateChanged(BELOW, false);
        }
    }
}
