package com.sautai.desktop;

import com.sautai.desktop.kitchen.KitchenPlace;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// The whole desktop in a window of its own, for tests.
final class DesktopSample implements AutoCloseable {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    final Stage stage = FxThread.get(Stage::new);
    final Desktop desktop;

    private DesktopSample(KitchenPlace place, ColorScheme scheme) {
        var messages = new Messages(Locale.ENGLISH);
        var clock = Clock.system(ZoneId.of("Europe/London"));
        desktop =
                FxThread.get(() -> {
                    var system = new SimpleObjectProperty<>(scheme);
                    var window = new Window(stage, place.folder(), messages, clock, system);
                    return new Desktop(place, messages, clock, window);
                });
        FxThread.run(() -> {
            desktop.open();
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
    }

    static DesktopSample open(Path folder) {
        return new DesktopSample(new KitchenPlace(folder, false), ColorScheme.LIGHT);
    }

    static DesktopSample openDemo(Path folder) {
        return new DesktopSample(new KitchenPlace(folder, true), ColorScheme.LIGHT);
    }

    @Override
    public void close() {
        FxThread.run(() -> {
            stage.hide();
            desktop.close();
        });
    }
}
