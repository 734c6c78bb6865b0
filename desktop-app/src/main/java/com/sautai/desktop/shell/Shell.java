package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Appearance;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The window without its content: screens, commands, toasts, sheets and the status pill, put
/// together.
public final class Shell {
    private final Messages messages;
    private final Navigation navigation = new Navigation();
    private final Commands commands = new Commands(this::screenCommands);
    private final Overlays overlays = new Overlays();
    private final Toasts toasts;
    private final ObjectProperty<Pill> status;
    private final MainWindow window;

    public Shell(Messages messages, Clock clock, Appearance appearance) {
        this.messages = messages;
        toasts = new Toasts(messages, clock);
        status = new SimpleObjectProperty<>(Pill.none());
        var palette =
                command("palette", Material2OutlinedMZ.SEARCH, this::openPalette)
                        .keys("Shortcut+K");
        var theme = command("theme.next", Material2OutlinedMZ.WB_SUNNY, appearance::toggle);
        var system =
                command(
                        "theme.system",
                        Material2OutlinedAL.BRIGHTNESS_AUTO,
                        () -> appearance.choiceProperty().set(Appearance.Choice.SYSTEM));
        var keys =
                command("shortcuts", Material2OutlinedAL.KEYBOARD, this::openShortcuts)
                        .keys("?", "F1");
        List.of(palette, keys, theme, system).forEach(commands::add);
        window =
                new MainWindow(
                        messages,
                        navigation,
                        List.of(palette, keys, theme),
                        new TopBar(navigation, status, commands),
                        new ToastArea(toasts, messages),
                        overlays);
    }

    /// The scene's root.
    public Parent root() {
        return window;
    }

    /// Shows something in place of navigation and screens, or these again.
    public void cover(@Nullable Node instead) {
        window.cover(instead);
    }

    public Navigation navigation() {
        return navigation;
    }

    public Commands commands() {
        return commands;
    }

    public Overlays sheets() {
        return overlays;
    }

    public Toasts notices() {
        return toasts;
    }

    public ObjectProperty<Pill> statusProperty() {
        return status;
    }

    public void listenToKeys(Scene scene) {
        commands.listenTo(scene, () -> overlays.showingProperty().get());
    }

    private List<Command> screenCommands() {
        return navigation.current().map(Screen::commands).orElse(List.of());
    }

    private void openPalette() {
        var found = new ArrayList<>(commands.available());
        found.removeIf(command -> command.id().equals("shell.palette"));
        for (var screen : navigation.screens()) {
            found.add(
                    Command.of(
                            "go." + screen.id(),
                            messages.get("shell.palette.go", screen.title()),
                            screen.icon(),
                            () -> navigation.show(screen)));
        }
        Palette.open(found, messages, overlays);
    }

    private void openShortcuts() {
        var title = navigation.current().map(Screen::title).orElse("");
        ShortcutsSheet.open(messages, overlays, title, commands);
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of("shell." + name, messages.get("shell." + name), icon, action);
    }
}
