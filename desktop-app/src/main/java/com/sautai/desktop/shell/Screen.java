package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/// One place of the window that the navigation leads to.
public interface Screen {
    /// Stable and short: remembered as the screen to open next time.
    String id();

    String title();

    Ikon icon();

    /// The screen's content, always the same node.
    Parent root();

    /// What stands beside the title in the window's top bar: search, filters, the one main button.
    default Optional<Node> toolbar() {
        return Optional.empty();
    }

    /// Called each time the screen comes to the front; the place to focus what the chef wants
    /// first.
    default void shown() {}

    /// What can be done here by key and palette while the screen is in front.
    default List<Command> commands() {
        return List.of();
    }

    /// A number beside the title in the navigation; 0 shows none.
    default ObservableIntegerValue count() {
        return new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
    }
}
