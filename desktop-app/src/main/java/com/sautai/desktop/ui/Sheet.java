package com.sautai.desktop.ui;

import javafx.scene.Parent;

/// A dialog inside the window.
///
/// @param name read aloud when it opens
/// @param content sized by itself; the first control in it gets the focus unless it asks for
///   another
/// @param fillsWindow whether it takes the whole window instead of its own size
/// @param closed called after it went away, by whatever way
public record Sheet(String name, Parent content, boolean fillsWindow, Runnable closed) {
    public Sheet(String name, Parent content, Runnable closed) {
        this(name, content, false, closed);
    }

    public Sheet(String name, Parent content) {
        this(name, content, () -> {});
    }
}
