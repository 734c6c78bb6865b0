package com.sautai.desktop;

import com.sautai.desktop.kitchen.Kitchen;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Everything that works on an open kitchen: its desk, its screens and its sync.
final class Workspace implements AutoCloseable {
    private final Kitchen kitchen;
    private final Shell shell;
    private final Messages messages;

    /// Edits follow each other in the order the chef made them.
    private final ExecutorService edits = Executors.newSingleThreadExecutor();

    private final Desk desk;

    Workspace(Kitchen kitchen, Shell shell, Background background, Messages messages, Clock clock) {
        this.kitchen = kitchen;
        this.shell = shell;
        this.messages = messages;
        desk = new Desk(kitchen.store(), background.on(edits), shell.notices(), messages);
    }

    /// @param first the id of the screen to open
    void open(String first) {
        shell.commands().add(undo());
        shell.commands().add(redo());
        shell.navigation().setScreens(List.of(), first);
    }

    private Command undo() {
        return Command.of(
                        "shell.undo",
                        messages.get("shell.undo"),
                        Material2OutlinedMZ.UNDO,
                        desk::undo)
                .keys("Shortcut+Z")
                .detail(desk.undoLabel())
                .when(desk.undoLabel().isNotEmpty());
    }

    private Command redo() {
        return Command.of(
                        "shell.redo",
                        messages.get("shell.redo"),
                        Material2OutlinedMZ.REDO,
                        desk::redo)
                .keys("Shortcut+Shift+Z", "Shortcut+Y")
                .detail(desk.redoLabel())
                .when(desk.redoLabel().isNotEmpty());
    }

    /// Waits for edits that are under way.
    @Override
    public void close() {
        edits.close();
    }
}
