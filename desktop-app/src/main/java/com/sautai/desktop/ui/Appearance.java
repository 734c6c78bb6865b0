package com.sautai.desktop.ui;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Light or dark: as the computer has it, or as the chef chose.
public final class Appearance {
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        /// The choice of a name that was stored; the computer's own for any other.
        public static Choice of(String stored) {
            return Stream.of(values())
                    .filter(choice -> choice.stored().equals(stored))
                    .findFirst()
                    .orElse(SYSTEM);
        }

        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final ObservableValue<ColorScheme> scheme;

    /// @param system how the computer has it
    public Appearance(ObservableValue<ColorScheme> system) {
        scheme =
                choice.flatMap(chosen ->
                        switch (chosen) {
                            case SYSTEM -> system;
                            case LIGHT -> new SimpleObjectProperty<>(ColorScheme.LIGHT);
                            case DARK -> new SimpleObjectProperty<>(ColorScheme.DARK);
                        });
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public ColorScheme scheme() {
        return scheme.getValue();
    }

    /// From light to dark or back, whatever is seen now.
    public void toggle() {
        choice.set(scheme() == ColorScheme.DARK ? Choice.LIGHT : Choice.DARK);
    }

    /// Dresses a window now and whenever this changes.
    public void dress(Scene scene) {
        scheme.subscribe(now -> {
            Theme.use(now);
            Theme.style(scene, now);
        });
    }
}
