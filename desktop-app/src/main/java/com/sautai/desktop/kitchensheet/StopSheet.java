package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.today.Diner;
import com.sautai.desktop.today.Stop;
import com.sautai.desktop.ui.Texts;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A stop in large type: when and what on the left, guest by guest on the right.
final class StopSheet extends HBox {
    private final SheetWords words;

    StopSheet(Stop stop, SheetWords words) {
        this.words = words;
        getStyleClass().add("sheet-stop");
        var head =
                new VBox(
                        Texts.wrapped(words.times(stop), "sheet-time"),
                        Texts.wrapped(stop.title(), "sheet-stop-title"));
        head.getStyleClass().add("sheet-stop-head");
        Stream.of(stop.place(), words.portions(stop))
                .filter(text -> !text.isEmpty())
                .map(text -> Texts.wrapped(text, "sheet-place"))
                .forEach(head.getChildren()::add);
        var guests = new VBox();
        guests.getStyleClass().add("sheet-guests");
        guests.setMinWidth(0);
        HBox.setHgrow(guests, Priority.ALWAYS);
        stop.diners().forEach(diner -> guests.getChildren().add(guest(stop, diner)));
        getChildren().addAll(head, guests);
    }

    private Node guest(Stop stop, Diner diner) {
        var name = Texts.wrapped(diner.name(), "sheet-guest-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(16, name, Texts.whole(words.portions(stop, diner), "sheet-portions"));
        line.getStyleClass().add("sheet-guest-line");
        var guest = new VBox(line);
        guest.getStyleClass().add("sheet-guest");
        guest.setAccessibleText(words.aloud(stop, diner));
        var allergies = words.allergies(diner);
        if (!allergies.isEmpty()) {
            guest.getChildren().add(warning(allergies));
        }
        Stream.of(words.diets(diner), words.request(diner))
                .filter(text -> !text.isEmpty())
                .map(text -> Texts.wrapped(text, "sheet-request"))
                .forEach(guest.getChildren()::add);
        return guest;
    }

    /// What somebody must not eat, in red, with a sign for those who do not see red.
    static Node warning(String text) {
        var warning = Texts.wrapped(text, "sheet-allergies");
        warning.setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
        return warning;
    }
}
