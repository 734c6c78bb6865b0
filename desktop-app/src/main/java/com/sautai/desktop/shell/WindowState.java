package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Appearance;
import java.util.Optional;

/// What the window looked like when it was closed.
///
/// @param place empty until the window has been closed once
/// @param screen the id of the screen in front
public record WindowState(
        Optional<Place> place, boolean maximized, String screen, Appearance.Choice appearance) {
    public static final WindowState FIRST =
            new WindowState(Optional.empty(), false, "", Appearance.Choice.SYSTEM);

    /// Where the window stands when it is not maximised.
    public record Place(double x, double y, double width, double height) {}
}
