package com.sautai.desktop.kitchen;

import com.sautai.desktop.ui.EmptyState;
import com.sautai.desktop.ui.Messages;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Says in the window why a kitchen does not open, and offers to try again.
public final class KitchenProblem {
    private KitchenProblem() {}

    public static Node inUse(Messages messages, Runnable again) {
        return new EmptyState(
                Material2OutlinedAL.LOCK,
                messages.get("kitchen.inUse"),
                messages.get("kitchen.inUse.hint"),
                button(messages, again));
    }

    public static Node unreadable(Messages messages, Path folder, Runnable again) {
        return new EmptyState(
                Material2OutlinedMZ.REPORT_PROBLEM,
                messages.get("kitchen.unreadable"),
                messages.get("kitchen.unreadable.hint", folder),
                button(messages, again));
    }

    private static Button button(Messages messages, Runnable again) {
        var button = new Button(messages.get("kitchen.tryAgain"));
        button.setId("try-again");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(_ -> again.run());
        return button;
    }
}
