package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The screens at the left of the window; shrinks to icons in a narrow window.
final class Sidebar extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Navigation navigation;
    private final VBox places = new VBox();
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);

    /// @param below commands at the lower end
    Sidebar(Navigation navigation, Messages messages, List<Command> below) {
        this.navigation = navigation;
        getStyleClass().add("sidebar");
        places.getStyleClass().add("sidebar-places");
        places.setAccessibleText(messages.get("shell.navigation"));
        VBox.setVgrow(places, Priority.ALWAYS);
        getChildren().addAll(name(messages), places);
        below.forEach(command -> getChildren().add(new ToolButton(command, narrow)));
        narrow.subscribe(value -> pseudoClassStateChanged(NARROW, value));
        navigation.screens().addListener((ListChangeListener<Screen>) _ -> fill());
        fill();
    }

    BooleanProperty narrowProperty() {
        return narrow;
    }

    private void fill() {
        places.getChildren()
                .setAll(
                        navigation.screens().stream()
                                .map(screen -> new PlaceButton(screen, navigation, narrow))
                                .toList());
    }

    private HBox name(Messages messages) {
        var mark = new FontIcon(Material2OutlinedMZ.RESTAURANT);
        mark.getStyleClass().add("mark");
        var name = new Label(messages.get("app.name"));
        name.visibleProperty().bind(narrow.not());
        name.managedProperty().bind(narrow.not());
        var row = new HBox(mark, name);
        row.getStyleClass().add("app-name");
        row.alignmentProperty().bind(narrow.map(small -> small ? Pos.CENTER : Pos.CENTER_LEFT));
        return row;
    }
}
