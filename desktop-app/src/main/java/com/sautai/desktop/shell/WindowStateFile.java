package com.sautai.desktop.shell;

import com.sautai.desktop.shell.WindowState.Place;
import com.sautai.desktop.ui.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the window's state in a small file beside the kitchen's data; losing it loses nothing but
/// comfort.
public final class WindowStateFile {
    private static final Logger LOG = LoggerFactory.getLogger(WindowStateFile.class);

    private final Path file;

    public WindowStateFile(Path folder) {
        this.file = folder.resolve("window.properties");
    }

    /// The state of last time; the first one when there is none that can be read.
    public WindowState read() {
        if (!Files.exists(file)) {
            return WindowState.FIRST;
        }
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.info("The window starts afresh: {} cannot be read", file.getFileName(), unreadable);
            return WindowState.FIRST;
        }
        return new WindowState(
                place(values),
                Boolean.parseBoolean(values.getProperty("maximized")),
                values.getProperty("screen", ""),
                Appearance.Choice.of(values.getProperty("appearance", "")));
    }

    public void write(WindowState state) {
        var values = new Properties();
        state.place()
                .ifPresent(place -> {
                    values.setProperty("x", String.valueOf(place.x()));
                    values.setProperty("y", String.valueOf(place.y()));
                    values.setProperty("width", String.valueOf(place.width()));
                    values.setProperty("height", String.valueOf(place.height()));
                });
        values.setProperty("maximized", String.valueOf(state.maximized()));
        values.setProperty("screen", state.screen());
        values.setProperty("appearance", state.appearance().stored());
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "window", ".tmp");
            try (var out = Files.newBufferedWriter(fresh)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.info("The window's state was not kept", failure);
        }
    }

    private static Optional<Place> place(Properties values) {
        try {
            return Optional.of(
                    new Place(
                            number(values, "x"),
                            number(values, "y"),
                            number(values, "width"),
                            number(values, "height")));
        } catch (NumberFormatException incomplete) {
            return Optional.empty();
        }
    }

    private static double number(Properties values, String name) {
        var number = Double.parseDouble(values.getProperty(name, "-"));
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(name);
        }
        return number;
    }
}
