package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Sheet;
import com.sautai.desktop.ui.Sheets;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer in front of the window that holds its sheets and keeps the focus among them.
public final class Overlays extends StackPane implements Sheets {
    private record Open(Sheet sheet, StackPane layer, @Nullable Node focusBefore) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(false);

    public Overlays() {
        getStyleClass().add("overlays");
        visibleProperty().bind(showing);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    @Override
    public void show(Sheet sheet) {
        var content = sheet.content();
        if (content instanceof Region region && !sheet.fillsWindow()) {
            region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }
        content.getStyleClass().add("window-sheet");
        content.setAccessibleRole(AccessibleRole.DIALOG);
        content.setAccessibleText(sheet.name());
        var layer = new StackPane(content);
        layer.getStyleClass().add(sheet.fillsWindow() ? "no-scrim" : "scrim");
        layer.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> closeWhenBeside(event, layer));
        open.push(new Open(sheet, layer, getScene() == null ? null : getScene().getFocusOwner()));
        getChildren().add(layer);
        showing.set(true);
        applyCss();
        layout();
        focusInside(content);
    }

    @Override
    public void close() {
        var last = open.poll();
        if (last == null) {
            return;
        }
        getChildren().remove(last.layer());
        last.layer().getChildren().clear();
        last.sheet().content().getStyleClass().remove("window-sheet");
        showing.set(!open.isEmpty());
        if (last.focusBefore() != null && last.focusBefore().getScene() != null) {
            last.focusBefore().requestFocus();
        }
        last.sheet().closed().run();
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void closeWhenBeside(MouseEvent event, StackPane layer) {
        if (layer.equals(event.getTarget())) {
            event.consume();
            close();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        var top = open.peek();
        if (top != null && owner != null && !isInside(owner, top.layer())) {
            Platform.runLater(() -> focusInside(top.sheet().content()));
        }
    }

    private void focusInside(Parent content) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !isInside(owner, content)) {
            firstFocusable(content).requestFocus();
        }
    }

    private static Node firstFocusable(Parent parent) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return child;
            }
            if (child instanceof Parent inner && !firstFocusable(inner).equals(inner)) {
                return firstFocusable(inner);
            }
        }
        return parent;
    }

    private static boolean isInside(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
