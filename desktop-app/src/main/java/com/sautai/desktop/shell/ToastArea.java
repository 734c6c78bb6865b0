package com.sautai.desktop.shell;

import com.sautai.desktop.shell.Toasts.Toast;
import com.sautai.desktop.ui.Messages;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Shows the toasts at the lower edge of the window.
final class ToastArea extends VBox {
    private static final Duration TIME_TO_READ = Duration.seconds(7);

    private final Toasts toasts;
    private final Messages messages;
    private final Map<Toast, Node> nodes = new HashMap<>();

    ToastArea(Toasts toasts, Messages messages) {
        this.toasts = toasts;
        this.messages = messages;
        getStyleClass().add("toast-area");
        setPickOnBounds(false);
        setFillWidth(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toasts.shown().forEach(this::show);
        toasts.shown().addListener((ListChangeListener<Toast>) this::changed);
    }

    private void changed(ListChangeListener.Change<? extends Toast> change) {
        while (change.next()) {
            change.getRemoved().forEach(toast -> getChildren().remove(nodes.remove(toast)));
            change.getAddedSubList().forEach(this::show);
        }
    }

    private void show(Toast toast) {
        var node = node(toast);
        nodes.put(toast, node);
        getChildren().add(node);
        if (!toast.stays()) {
            var wait = new PauseTransition(TIME_TO_READ);
            wait.setOnFinished(_ -> leaveUnlessHeld(toast, node, wait));
            wait.play();
        }
    }

    /// A toast that the chef points at or has tabbed into stays a while longer.
    private void leaveUnlessHeld(Toast toast, Node node, PauseTransition wait) {
        if (node.isHover() || node.isFocusWithin()) {
            wait.playFromStart();
        } else {
            toasts.dismiss(toast);
        }
    }

    private Node node(Toast toast) {
        var text = new Label(toast.text());
        text.setWrapText(true);
        text.getStyleClass().add("toast-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var close = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
        close.getStyleClass().addAll("flat", "toast-close");
        close.setAccessibleText(messages.get("shell.close"));
        close.setOnAction(_ -> toasts.dismiss(toast));
        var box = new HBox(text);
        toast.action()
                .ifPresent(action -> {
                    var button = new Button(action.label());
                    button.getStyleClass().addAll("flat", "toast-action");
                    button.setMinWidth(Region.USE_PREF_SIZE);
                    button.setOnAction(_ -> toasts.act(toast));
                    box.getChildren().add(button);
                });
        box.getChildren().add(close);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("toast");
        if (toast.stays()) {
            box.getStyleClass().add("toast-warning");
            box.getChildren().addFirst(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
        }
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(toast.text());
        return box;
    }
}
