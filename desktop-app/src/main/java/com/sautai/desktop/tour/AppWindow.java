package com.sautai.desktop.tour;

import com.sautai.desktop.Desktop;
import com.sautai.desktop.Window;
import com.sautai.desktop.Words;
import com.sautai.desktop.kitchen.KitchenPlace;
import com.sautai.desktop.kitchen.Link;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Waiting;
import com.sautai.desktop.shell.Pill;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.shell.Toasts;
import com.sautai.desktop.shell.WindowState;
import com.sautai.desktop.shell.WindowStateFile;
import com.sautai.desktop.ui.Appearance;
import com.sautai.desktop.ui.Command;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The app in a window of its own, used by its buttons, fields and commands.
final class AppWindow implements AutoCloseable {
    /// As far up and left as there is room, since a screen without a display is small.
    private static final WindowState.Place PLACE = new WindowState.Place(0, 0, 1280, 820);

    private final Hands hands;
    private final Stage stage;
    private final Window window;
    private final Desktop desktop;

    private AppWindow(Hands hands, Stage stage, Window window, Desktop desktop) {
        this.hands = hands;
        this.stage = stage;
        this.window = window;
        this.desktop = desktop;
    }

    /// @param system whether the computer is set to light or dark
    static AppWindow open(
            KitchenPlace place, Words words, Hands hands, ObservableValue<ColorScheme> system) {
        var size = new WindowState(Optional.of(PLACE), false, "", Appearance.Choice.SYSTEM);
        new WindowStateFile(place.folder()).write(size);
        return hands.get(() -> {
            var stage = new Stage();
            var window = new Window(stage, place.folder(), words.messages(), words.clock(), system);
            var desktop = new Desktop(place, words.messages(), words.clock(), window);
            desktop.open();
            return new AppWindow(hands, stage, window, desktop);
        });
    }

    Shell shell() {
        return window.shell();
    }

    Scene scene() {
        return stage.getScene();
    }

    /// The kitchen's records, once it is open.
    LocalStore store() {
        hands.until("the kitchen to open", () -> desktop.kitchen().isPresent());
        return hands.get(() -> desktop.kitchen().orElseThrow().store());
    }

    /// Lets another device join, once the server of this computer runs.
    Link.Invitation invite(String device) {
        hands.until("the window's work to begin", () -> desktop.link().isPresent());
        var link = hands.get(() -> desktop.link().orElseThrow());
        return link.invite(device)
                .orElseThrow(() -> new TourFailed("the server of this computer does not run"));
    }

    Pill pill() {
        return hands.get(() -> shell().statusProperty().get());
    }

    void untilPill(Pill.Mood mood, String what) {
        hands.until(what, () -> shell().statusProperty().get().mood() == mood);
    }

    /// Waits until nothing is left to send, to read or to decide, and the window says so.
    void untilInSync(String what) {
        var sync = store().sync();
        hands.untilTrue(what, () -> sync.waiting().equals(Waiting.NOTHING));
        untilPill(Pill.Mood.FINE, what);
    }

    /// What went wrong would stand in a notice that stays.
    void requireNoWarnings() {
        var warnings =
                hands.get(() ->
                        shell().notices().history().stream()
                                .filter(Toasts.Toast::stays)
                                .map(Toasts.Toast::text)
                                .toList());
        if (!warnings.isEmpty()) {
            throw new TourFailed("the window warned: " + String.join(" ", warnings));
        }
    }

    void untilShown(String selector) {
        hands.until(selector + " on screen", () -> find(selector).isPresent());
    }

    /// Presses a button once it can be pressed.
    void click(String selector) {
        hands.until(
                selector + " to be ready",
                () -> find(selector).filter(node -> !node.isDisabled()).isPresent());
        hands.run(() -> ((ButtonBase) find(selector).orElseThrow()).fire());
    }

    /// Fills a field and presses Enter.
    void type(String selector, String text) {
        untilShown(selector);
        hands.run(() -> {
            var field = (TextInputControl) find(selector).orElseThrow();
            field.requestFocus();
            field.setText(text);
            field.end();
            Event.fireEvent(
                    field,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        });
    }

    /// Runs a command once it is available.
    ///
    /// @return its keys as they are printed on this computer's keyboard
    String press(String command) {
        hands.until(
                command + " to be available",
                () -> shell().commands().find(command).filter(AppWindow::isAvailable).isPresent());
        return hands.get(() -> {
            var found = shell().commands().find(command).orElseThrow();
            found.run();
            return found.keyText();
        });
    }

    private static boolean isAvailable(Command command) {
        return command.available().get();
    }

    /// A node that the chef can see; only on the FX thread.
    Optional<Node> find(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(AppWindow::isSeen)
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        hands.run(() -> {
            stage.hide();
            desktop.close();
        });
    }
}
