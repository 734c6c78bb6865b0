package com.sautai.desktop.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/// How the app looks: AtlantaFX with our own colours and styles on top, in light and dark.
public final class Theme {
    private static final List<String> STYLES =
            List.of("modena-names.css", "controls.css", "shell.css");

    private Theme() {}

    /// The whole app in light or dark.
    public static void use(ColorScheme scheme) {
        var theme = scheme == ColorScheme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }

    /// Our styles on a scene; called again when the scheme changes. A screen adds its own sheet to
    /// its root.
    public static void style(Scene scene, ColorScheme scheme) {
        var colors = scheme == ColorScheme.DARK ? "dark.css" : "light.css";
        scene.getStylesheets()
                .setAll(Stream.concat(Stream.of(colors), STYLES.stream()).map(Theme::url).toList());
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
