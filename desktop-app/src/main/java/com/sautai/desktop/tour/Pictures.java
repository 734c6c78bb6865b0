package com.sautai.desktop.tour;

import com.sautai.desktop.ui.Png;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// Pictures of a window in light and dark.
final class Pictures {
    private static final int MOST_TRIES = 10;

    private final Path folder;
    private final Hands hands;
    private final ObjectProperty<ColorScheme> system;
    private final List<Path> taken = new ArrayList<>();

    /// @param system what the windows take the computer's colours to be
    Pictures(Path folder, Hands hands, ObjectProperty<ColorScheme> system) {
        this.folder = folder;
        this.hands = hands;
        this.system = system;
    }

    void take(String name, Scene scene) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            hands.run(() -> system.set(scheme));
            var file = folder.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
            taken.add(Png.write(still(scene), file));
        }
    }

    List<Path> taken() {
        return List.copyOf(taken);
    }

    /// The window once nothing in it moves any more but perhaps a blinking caret.
    private Image still(Scene scene) {
        var last = shoot(scene);
        for (int i = 0; i < MOST_TRIES; i++) {
            hands.nextFrame();
            var next = shoot(scene);
            if (Png.sameImage(last, next)) {
                return next;
            }
            last = next;
        }
        return last;
    }

    private Image shoot(Scene scene) {
        return hands.get(() -> scene.snapshot(null));
    }
}
