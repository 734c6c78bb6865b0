package com.sautai.desktop.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// Keeps a screen up with time: what is overdue, today or tomorrow changes without anybody's doing.
public final class EveryMinute {
    private EveryMinute() {}

    /// Runs something each minute for as long as a node is in an open window. A running clock holds
    /// what it runs in memory, so it ends with the window.
    public static void whileShown(Node node, Runnable action) {
        var minute = new Timeline(new KeyFrame(Duration.minutes(1), _ -> action.run()));
        minute.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shown -> {
                    if (shown) {
                        minute.play();
                    } else {
                        minute.stop();
                    }
                });
    }
}
