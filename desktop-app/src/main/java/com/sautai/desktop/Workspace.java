package com.sautai.desktop;

import com.sautai.desktop.kitchen.Kitchen;
import com.sautai.desktop.kitchen.Link;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.shell.StatusWords;
import com.sautai.desktop.sync.SyncStatus;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Everything that works on an open kitchen: its desk, its screens and its sync.
final class Workspace implements AutoCloseable {
    private final Shell shell;
    private final Background background;
    private final Messages messages;

    /// Edits follow each other in the order the chef made them.
    private final ExecutorService edits = Executors.newSingleThreadExecutor();

    private final Desk desk;
    private final Screens screens;
    private final Link link;
    private final StatusWords statusWords;

    Workspace(Kitchen kitchen, Shell shell, Background background, Messages messages, Clock clock) {
        this.shell = shell;
        this.background = background;
        this.messages = messages;
        var locale = Locale.getDefault();
        desk = new Desk(kitchen.store(), background.on(edits), shell.notices(), messages);
        screens =
                new Screens(
                        kitchen.store(),
                        desk,
                        background,
                        new Words(messages, locale, clock),
                        shell);
        statusWords = new StatusWords(messages, locale, clock);
        link = kitchen.link(status -> background.onScreen(() -> tell(status)));
    }

    /// @param first the id of the screen to open
    void open(String first) {
        shell.commands().add(undo());
        shell.commands().add(redo());
        shell.commands()
                .add(command("sync", Material2OutlinedMZ.SYNC, this::sync).keys("Shortcut+R"));
        shell.navigation().setScreens(screens.all(), first);
        background.run(
                () -> {
                    link.start();
                    return true;
                },
                _ -> {});
    }

    Link link() {
        return link;
    }

    private Command undo() {
        return command("undo", Material2OutlinedMZ.UNDO, desk::undo)
                .keys("Shortcut+Z")
                .detail(desk.undoLabel())
                .when(desk.undoLabel().isNotEmpty());
    }

    private Command redo() {
        return command("redo", Material2OutlinedMZ.REDO, desk::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .detail(desk.redoLabel())
                .when(desk.redoLabel().isNotEmpty());
    }

    private Command command(String name, Ikon icon, Runnable action) {
        return Command.of("shell." + name, messages.get("shell." + name), icon, action);
    }

    private void sync() {
        background.run(
                () -> {
                    link.now();
                    return true;
                },
                _ -> {});
    }

    private void tell(SyncStatus status) {
        shell.statusProperty().set(statusWords.pill(status));
        screens.needsYou().refresh();
    }

    /// Waits for edits that are under way.
    @Override
    public void close() {
        edits.close();
        link.close();
        screens.close();
    }
}
