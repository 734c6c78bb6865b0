package com.sautai.desktop.shell;

import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The messages to the chef: a few shown at once, the last ones kept to read again.
public final class Toasts implements Notices {
    static final int MOST_SHOWN = 3;
    private static final int MOST_KEPT = 50;

    private final Messages messages;
    private final Clock clock;
    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    private final ObservableList<Toast> history = FXCollections.observableArrayList();

    /// @param stays whether it waits to be read instead of leaving by itself
    public record Toast(String text, Instant at, boolean stays, Optional<Action> action) {}

    public record Action(String label, Runnable run) {}

    public Toasts(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void tell(String text) {
        add(new Toast(text, clock.instant(), false, Optional.empty()));
    }

    @Override
    public void warn(String text) {
        add(new Toast(text, clock.instant(), true, Optional.empty()));
    }

    @Override
    public void tellUndoable(String text, Runnable undo) {
        dropOffers();
        var action = new Action(messages.get("shell.undo"), undo);
        add(new Toast(text, clock.instant(), false, Optional.of(action)));
    }

    /// On screen now, oldest first.
    public ObservableList<Toast> shown() {
        return shown;
    }

    /// All of late, newest first.
    public ObservableList<Toast> history() {
        return history;
    }

    public void dismiss(Toast toast) {
        shown.remove(toast);
    }

    /// Does what the toast offers and takes it away.
    public void act(Toast toast) {
        dismiss(toast);
        toast.action().ifPresent(action -> action.run().run());
    }

    /// Undo always takes back the last step, so an older offer would undo something else.
    private void dropOffers() {
        shown.removeIf(toast -> toast.action().isPresent());
    }

    private void add(Toast toast) {
        shown.removeIf(other -> other.text().equals(toast.text()));
        if (shown.size() == MOST_SHOWN) {
            shown.removeFirst();
        }
        shown.add(toast);
        history.addFirst(toast);
        if (history.size() > MOST_KEPT) {
            history.removeLast();
        }
    }
}
