package com.sautai.desktop.shell;

import com.sautai.desktop.shell.WindowState.Place;
import com.sautai.desktop.ui.Appearance;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Brings a window to where it was last time and remembers where it is.
public final class WindowMemory {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double SMALLEST_WIDTH = 760;
    private static final double SMALLEST_HEIGHT = 520;

    /// So much of the title must lie on a screen for the window to be caught with the mouse.
    private static final double GRIP = 80;

    private final Stage stage;
    private @Nullable Place place;

    public WindowMemory(Stage stage) {
        this.stage = stage;
    }

    /// Before the window is shown.
    public void restore(WindowState state) {
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        state.place().filter(WindowMemory::isReachable).ifPresentOrElse(this::moveTo, this::center);
        stage.setMaximized(state.maximized());
        stage.xProperty().subscribe(this::remember);
        stage.yProperty().subscribe(this::remember);
        stage.widthProperty().subscribe(this::remember);
        stage.heightProperty().subscribe(this::remember);
    }

    public WindowState state(String screen, Appearance.Choice appearance) {
        return new WindowState(Optional.ofNullable(place), stage.isMaximized(), screen, appearance);
    }

    private void moveTo(Place to) {
        place = to;
        stage.setX(to.x());
        stage.setY(to.y());
        stage.setWidth(to.width());
        stage.setHeight(to.height());
    }

    private void center() {
        var area = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, area.getWidth());
        double height = Math.min(HEIGHT, area.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(area.getMinX() + (area.getWidth() - width) / 2);
        stage.setY(area.getMinY() + (area.getHeight() - height) / 3);
    }

    private void remember() {
        if (stage.isShowing()
                && !stage.isMaximized()
                && !stage.isFullScreen()
                && !stage.isIconified()) {
            place = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private static boolean isReachable(Place place) {
        var title =
                new Rectangle2D(
                        place.x() + GRIP / 2, place.y(), Math.max(1, place.width() - GRIP), 1);
        return place.width() >= SMALLEST_WIDTH
                && place.height() >= SMALLEST_HEIGHT
                && Screen.getScreens().stream()
                        .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }
}
