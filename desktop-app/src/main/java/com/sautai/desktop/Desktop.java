package com.sautai.desktop;

import com.sautai.desktop.kitchen.FirstRunView;
import com.sautai.desktop.kitchen.FirstRunViewModel;
import com.sautai.desktop.kitchen.Kitchen;
import com.sautai.desktop.kitchen.KitchenPlace;
import com.sautai.desktop.kitchen.KitchenProblem;
import com.sautai.desktop.kitchen.Link;
import com.sautai.desktop.shell.Shell;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.ViewLoader;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One window on one kitchen: opens it, asks how to begin when it is new, closes it.
public final class Desktop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private final KitchenPlace place;
    private final Messages messages;
    private final Clock clock;
    private final Window window;
    private final Shell shell;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Background background = new Background(workers, this::onScreen, this::unexpected);
    private @Nullable Kitchen kitchen;
    private @Nullable Workspace workspace;
    private boolean closed;

    public Desktop(KitchenPlace place, Messages messages, Clock clock, Window window) {
        this.place = place;
        this.messages = messages;
        this.clock = clock;
        this.window = window;
        this.shell = window.shell();
    }

    /// Opens the kitchen while the window comes up.
    public void open() {
        openKitchen();
        window.show();
    }

    /// Empty until it is open.
    public Optional<Kitchen> kitchen() {
        return Optional.ofNullable(kitchen);
    }

    /// Empty until the chef has chosen where the server is.
    public Optional<Link> link() {
        return Optional.ofNullable(workspace).map(Workspace::link);
    }

    private void openKitchen() {
        background.run(() -> Kitchen.open(place, clock), this::opened);
    }

    private void opened(Kitchen.Opened opened) {
        switch (opened) {
            case Kitchen.Opened.Ready(var ready) -> {
                kitchen = ready;
                if (ready.isJoined()) {
                    work(ready);
                } else if (place.demo()) {
                    makeDemo(ready);
                } else {
                    askHowToBegin(ready);
                }
            }
            case Kitchen.Opened.InUse() ->
                    shell.cover(KitchenProblem.inUse(messages, this::openKitchen));
            case Kitchen.Opened.Unreadable(var folder) ->
                    shell.cover(KitchenProblem.unreadable(messages, folder, this::openKitchen));
        }
    }

    private void makeDemo(Kitchen ready) {
        background.run(
                () -> {
                    ready.prepareDemo(messages.get("kitchen.demo"));
                    return ready;
                },
                this::work);
    }

    private void askHowToBegin(Kitchen ready) {
        var viewModel =
                new FirstRunViewModel(ready.joining(), background, messages, () -> work(ready));
        var view = new FirstRunView(viewModel, new ViewLoader(messages));
        shell.cover(view.root());
    }

    private void work(Kitchen ready) {
        var made = new Workspace(ready, shell, background, messages, clock);
        workspace = made;
        made.open(window.screen());
        shell.cover(null);
    }

    /// What comes back after the window closed has nowhere to go.
    private void onScreen(Runnable task) {
        Platform.runLater(() -> {
            if (!closed) {
                task.run();
            }
        });
    }

    private void unexpected(Exception failure) {
        LOG.error("Unexpected", failure);
        shell.notices().warn(messages.get("shell.unexpected"));
    }

    /// Writes what is still under way, then lets go of everything.
    @Override
    public void close() {
        closed = true;
        window.remember();
        if (workspace != null) {
            workspace.close();
        }
        workers.close();
        if (kitchen != null) {
            kitchen.close();
        }
    }
}
