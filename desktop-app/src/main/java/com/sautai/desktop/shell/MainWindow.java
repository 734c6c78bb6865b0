package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window's content: navigation, top bar, the screen in front; toasts and sheets above it.
final class MainWindow extends StackPane {
    /// Below this width the navigation shows icons only.
    private static final double NARROW = 1180;

    private final BorderPane front = new BorderPane();
    private final BorderPane body = new BorderPane(front);
    private final StackPane cover = new StackPane();

    /// @param tools commands at the lower end of the navigation
    MainWindow(
            Messages messages,
            Navigation navigation,
            List<Command> tools,
            TopBar topBar,
            ToastArea toasts,
            Overlays overlays) {
        getStyleClass().add("main-window");
        var sidebar = new Sidebar(navigation, messages, tools);
        sidebar.narrowProperty().bind(widthProperty().lessThan(NARROW));
        front.setTop(topBar);
        body.setLeft(sidebar);
        cover.getStyleClass().add("cover");
        cover(null);
        setAlignment(toasts, Pos.BOTTOM_CENTER);
        getChildren().addAll(body, cover, overlays, toasts);
        navigation.currentProperty().subscribe(this::show);
    }

    /// Shows something in place of navigation and screens, or these again.
    void cover(@Nullable Node instead) {
        cover.getChildren().setAll(instead == null ? List.of() : List.of(instead));
        cover.setVisible(instead != null);
        body.setVisible(instead == null);
    }

    private void show(@Nullable Screen screen) {
        front.setCenter(screen == null ? null : screen.root());
    }
}
