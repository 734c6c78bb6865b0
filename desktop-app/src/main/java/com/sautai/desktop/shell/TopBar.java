package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above the screen: its title, its own tools, and how the sync stands.
final class TopBar extends HBox {
    private final Label title = new Label();
    private final StackPane tools = new StackPane();

    TopBar(Navigation navigation, ObservableValue<Pill> status, Commands commands) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(tools, Priority.ALWAYS);
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, tools, pill(status, commands));
        navigation.currentProperty().subscribe(this::show);
    }

    private void show(@Nullable Screen screen) {
        title.setText(screen == null ? "" : screen.title());
        tools.getChildren().clear();
        if (screen != null) {
            screen.toolbar().ifPresent(tools.getChildren()::add);
        }
    }

    private static Button pill(ObservableValue<Pill> status, Commands commands) {
        var icon = new FontIcon();
        var button = new Button("", icon);
        button.setId("status-pill");
        button.getStyleClass().add("pill");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> commands.find("shell.sync").ifPresent(Command::run));
        var tooltip = new Tooltip();
        button.setTooltip(tooltip);
        status.subscribe(pill -> {
            icon.setIconCode(pill.icon());
            button.setText(pill.text());
            button.setAccessibleText(pill.text());
            button.setAccessibleHelp(pill.hint());
            tooltip.setText(pill.hint());
            for (var mood : Pill.Mood.values()) {
                button.getStyleClass().remove(style(mood));
            }
            button.getStyleClass().add(style(pill.mood()));
        });
        return button;
    }

    private static String style(Pill.Mood mood) {
        return switch (mood) {
            case FINE -> "pill-fine";
            case BUSY -> "pill-busy";
            case QUIET -> "pill-quiet";
            case ATTENTION -> "pill-attention";
        };
    }
}
