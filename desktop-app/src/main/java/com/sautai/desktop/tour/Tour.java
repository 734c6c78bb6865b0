package com.sautai.desktop.tour;

import com.sautai.desktop.Words;
import com.sautai.desktop.kitchen.KitchenPlace;
import com.sautai.desktop.tour.Cast.Voice;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Plays the app's first day: it opens, looks around, imports contacts, works on the board, and
/// meets a second device.
final class Tour {
    private final Words words;
    private final Voice voice;
    private final Hands hands = new Hands();
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final Pictures album;

    /// @param pictures the folder to leave pictures in
    /// @param say takes a line for each step, with what was found
    Tour(Path pictures, Words words, Consumer<String> say) {
        this.words = words;
        voice = (key, arguments) -> say.accept(words.messages().get(key, arguments));
        album = new Pictures(pictures, hands, system);
    }

    /// Blocks until all is played; JavaFX runs already, and this is not its thread.
    Findings play() {
        try (var folder = new TourFolder()) {
            startOnThisComputer(folder.of("new"));
            return playDemo(folder);
        }
    }

    private void startOnThisComputer(Path folder) {
        try (var app = AppWindow.open(new KitchenPlace(folder, false), words, hands, system)) {
            app.untilShown("#startHere");
            album.take("0-first-run", app.scene());
            app.click("#startHere");
            hands.until(
                    "the new kitchen to open", () -> !app.shell().navigation().screens().isEmpty());
            voice.tell("tour.started", Records.of(app.store()).size());
        }
    }

    private Findings playDemo(TourFolder folder) {
        var place = new KitchenPlace(folder.of("demo"), true);
        try (var app = AppWindow.open(place, words, hands, system)) {
            var cast = new Cast(app, hands, new BoardHands(app, hands), album, voice, words);
            new LookAct(cast).play();
            var imported = new ImportAct(cast).play(folder.contacts());
            var moved = new MoveAct(cast).play();
            var name = words.messages().get("tour.secondDevice");
            try (var second =
                    new SecondDevice(name, folder.of("second"), app.invite(name), words.clock())) {
                var clash = new ClashAct(cast).play(moved.card(), second);
                app.requireNoWarnings();
                return new Findings(imported, moved, clash, album.taken());
            }
        }
    }
}
