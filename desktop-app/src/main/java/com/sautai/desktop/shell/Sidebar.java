package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        below.forEach(command -> getChildren().add(tool(command)));
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
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button tool(Command command) {
        var key = new Label(command.keyText());
        key.getStyleClass().add("key");
        key.visibleProperty().bind(narrow.not().and(key.textProperty().isNotEmpty()));
        key.managedProperty().bind(key.visibleProperty());
        var title = new Label(command.title(), new FontIcon(command.icon()));
        title.setMaxWidth(Double.MAX_VALUE);
        title.contentDisplayProperty()
                .bind(
                        narrow.map(small ->
                                small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, key);
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button("", row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("place", "tool");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(command.titleWithKey());
        button.setTooltip(new Tooltip(command.titleWithKey()));
        button.disableProperty().bind(command.available().map(value -> !value));
        button.setOnAction(_ -> command.run());
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        return button;
    }
}
