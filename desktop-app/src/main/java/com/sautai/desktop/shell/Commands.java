package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// All that can be done now: the window's own commands and those of the screen in front. Runs them
/// by their keys.
public final class Commands {
    private final List<Command> everywhere = new ArrayList<>();
    private final Supplier<List<Command>> here;
    private boolean ranByKey;

    /// @param here the commands of the screen in front
    public Commands(Supplier<List<Command>> here) {
        this.here = here;
    }

    public void add(Command command) {
        everywhere.add(command);
    }

    /// The commands of the screen in front.
    public List<Command> here() {
        return here.get();
    }

    /// The commands that work on every screen.
    public List<Command> everywhere() {
        return List.copyOf(everywhere);
    }

    public Optional<Command> find(String id) {
        return all().filter(command -> command.id().equals(id)).findFirst();
    }

    /// What can be done now, the screen's own commands first.
    public List<Command> available() {
        return all().filter(command -> command.available().get()).toList();
    }

    /// Listens to the keys of a window.
    ///
    /// @param blocked whether something is in front that takes all keys for itself
    public void listenTo(Scene scene, Supplier<Boolean> blocked) {
        scene.addEventFilter(KeyEvent.ANY, this::swallowSign);
        scene.addEventHandler(
                KeyEvent.ANY,
                event -> {
                    if (!event.isConsumed() && !blocked.get() && runFor(event)) {
                        event.consume();
                    }
                });
    }

    /// The key that ran a command writes nothing into a field that the command has brought up.
    private void swallowSign(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            ranByKey = false;
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && ranByKey) {
            event.consume();
        }
    }

    private boolean runFor(KeyEvent event) {
        var typing = isTyping(event);
        var command =
                all().filter(each -> each.available().get())
                        .filter(each ->
                                each.keys().stream()
                                        .anyMatch(key ->
                                                !(typing && key.writes()) && key.matches(event)))
                        .findFirst();
        if (command.isPresent()) {
            ranByKey = event.getEventType() == KeyEvent.KEY_PRESSED;
            command.get().run();
        }
        return command.isPresent();
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                || (event.getTarget() instanceof ComboBox<?> box && box.isEditable());
    }

    private Stream<Command> all() {
        return Stream.concat(here().stream(), everywhere.stream());
    }
}
