package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Appearance;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

/// A window around some screens, for tests and pictures.
public final class ShellSample {
    private ShellSample() {}

    /// The first screen is in front.
    public static Shell around(Messages messages, Screen... screens) {
        var appearance = new Appearance(new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var shell = new Shell(messages, Clock.systemUTC(), appearance);
        shell.navigation().setScreens(List.of(screens), "");
        return shell;
    }
}
