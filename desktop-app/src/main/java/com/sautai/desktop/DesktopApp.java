package com.sautai.desktop;

import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The desktop program: one window on one kitchen.
public final class DesktopApp extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);

    private @Nullable Desktop desktop;

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw().toArray(String[]::new);
        var place = CommandLine.populateCommand(new Options(), arguments).place();
        var messages = new Messages(Locale.getDefault());
        var clock = Clock.system(ZoneId.systemDefault());
        var system = Platform.getPreferences().colorSchemeProperty();
        var window = new Window(stage, place.folder(), messages, clock, system);
        desktop = new Desktop(place, messages, clock, window);
        desktop.open();
        LOG.info("Window shown {} ms after the start", sinceStart().toMillis());
    }

    private static Duration sinceStart() {
        var now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }
}
