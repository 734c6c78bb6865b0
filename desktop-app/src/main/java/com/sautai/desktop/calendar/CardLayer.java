package com.sautai.desktop.calendar;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows the open card beside what it belongs to, above the calendar.
final class CardLayer {
    private static final double GAP = 8;
    private static final Bounds MIDDLE = new BoundingBox(0, 0, -1, -1);

    private final CalendarViewModel calendar;
    private final Pane layer;
    private final Runnable back;
    private Bounds anchor = MIDDLE;

    /// @param layer lies above the calendar and lets clicks through where no card is
    /// @param back brings the keyboard back when a card closes
    CardLayer(CalendarViewModel calendar, Pane layer, Runnable back) {
        this.calendar = calendar;
        this.layer = layer;
        this.back = back;
        layer.setPickOnBounds(false);
        layer.widthProperty().subscribe(this::place);
        layer.heightProperty().subscribe(this::place);
        var changes = calendar.changes();
        changes.form().subscribe(() -> show());
        changes.details().subscribe(() -> show());
        changes.question().subscribe(() -> show());
    }

    /// The card that opens next stands beside this place of the scene.
    void standBeside(Bounds place) {
        anchor = place;
    }

    void standInTheMiddle() {
        anchor = MIDDLE;
    }

    /// A click beside an open card closes it, unless something was typed in it.
    void closeOnPress(MouseEvent event) {
        var form = calendar.changes().form().get();
        boolean typed = form != null && form.isEdited();
        if (isOpen() && !typed && !isInside(event.getTarget())) {
            calendar.changes().close();
        }
    }

    boolean isOpen() {
        return !layer.getChildren().isEmpty();
    }

    private boolean isInside(Object target) {
        for (var node = target instanceof Node found ? found : null;
                node != null;
                node = node.getParent()) {
            if (node == layer) {
                return true;
            }
        }
        return false;
    }

    private void show() {
        var changes = calendar.changes();
        var question = changes.question().get();
        var form = changes.form().get();
        var details = changes.details().get();
        if (question != null) {
            var card = new QuestionCard(calendar.words().messages(), changes, question);
            show(card);
            card.focusButton();
        } else if (form != null) {
            var card = new EventCard(calendar, form);
            show(card);
            card.focusField();
        } else if (details != null) {
            var card = new DetailsCard(calendar, details);
            show(card);
            card.focusButton();
        } else if (isOpen()) {
            layer.getChildren().clear();
            back.run();
        }
    }

    private void show(Region card) {
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        card.heightProperty().subscribe(this::place);
        layer.getChildren().setAll(card);
        card.applyCss();
        place();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (calendar.changes().question().get() != null) {
                calendar.changes().cancel();
            } else {
                calendar.changes().close();
            }
            event.consume();
        }
    }

    private void place() {
        if (!isOpen() || layer.getWidth() <= 0) {
            return;
        }
        var card = (Region) layer.getChildren().getFirst();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double right = layer.getWidth() - width - GAP;
        double bottom = layer.getHeight() - height - GAP;
        var beside = anchored();
        double x = (layer.getWidth() - width) / 2;
        double y = (layer.getHeight() - height) / 3;
        if (beside != null) {
            double after = beside.getMaxX() + GAP;
            double before = beside.getMinX() - GAP - width;
            x = after <= right ? after : before >= GAP ? before : x;
            y = beside.getMinY() - GAP;
        }
        card.relocate(
                Math.round(Math.clamp(x, GAP, Math.max(GAP, right))),
                Math.round(Math.clamp(y, GAP, Math.max(GAP, bottom))));
    }

    private @Nullable Bounds anchored() {
        return anchor.equals(MIDDLE) ? null : layer.sceneToLocal(anchor);
    }
}
