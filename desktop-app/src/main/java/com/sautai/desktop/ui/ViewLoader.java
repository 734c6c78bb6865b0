package com.sautai.desktop.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the FXML that lies beside a view's class: `LeadBoardView` and `LeadBoardView.fxml`.
public final class ViewLoader {
    private final Messages messages;

    public ViewLoader(Messages messages) {
        this.messages = messages;
    }

    /// @param view the controller, made by its constructor with all it needs
    public Parent load(Object view) {
        var type = view.getClass();
        var loader =
                new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), messages.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Cannot load the screen " + type.getSimpleName(), failure);
        }
    }
}
