package com.sautai.desktop.today;

import com.sautai.desktop.ui.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// A job of the day: when, what, where, for whom, and what they must not eat.
final class StopCard extends HBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    /// @param heading the time, with the day before it where it is not today's
    StopCard(Stop stop, String heading, boolean isOver, TodayWords words) {
        getStyleClass().addAll("stop", "stop-" + stop.kind().name().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(OVER, isOver);
        setAccessibleText(words.aloud(stop));
        var icon =
                new FontIcon(
                        stop.kind() == Stop.Kind.BOOKING
                                ? Material2OutlinedAL.HOME
                                : Material2OutlinedMZ.RESTAURANT);
        var text =
                new VBox(
                        Texts.label(heading, "stop-time"),
                        Texts.wrapped(stop.title(), "stop-title"),
                        Texts.wrapped(words.people(stop), "stop-people"));
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!stop.place().isEmpty()) {
            text.getChildren().add(Texts.wrapped(stop.place(), "stop-place"));
        }
        var allergies = words.allergies(stop);
        if (!allergies.isEmpty()) {
            var warning = Texts.wrapped(allergies, "stop-allergies");
            warning.setGraphic(new FontIcon(Material2OutlinedMZ.WARNING));
            text.getChildren().add(warning);
        }
        getChildren().addAll(icon, text);
        var pay = words.pay(stop);
        if (!pay.isEmpty()) {
            getChildren().add(Texts.whole(pay, stop.isPaid() ? "pay-done" : "pay-open"));
        }
    }
}
