package com.sautai.desktop.importing;

import com.sautai.desktop.ui.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the chef waits for: one thing at a time, a later one takes the place of an earlier one.
final class Waiting {
    private final Background background;
    private final StringProperty busy = new SimpleStringProperty("");
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);
    private int task;

    Waiting(Background background) {
        this.background = background;
    }

    StringProperty busy() {
        return busy;
    }

    DoubleProperty progress() {
        return progress;
    }

    /// May be told from any thread.
    void tellProgress(double share) {
        background.onScreen(() -> progress.set(share));
    }

    <T> void work(String words, Callable<T> work, Consumer<T> then) {
        task++;
        int started = task;
        progress.set(-1);
        busy.set(words);
        background.run(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception unexpected) {
                        background.onScreen(() -> end(started));
                        throw unexpected;
                    }
                },
                value -> {
                    if (end(started)) {
                        then.accept(value);
                    }
                });
    }

    /// Forgets what is going on.
    void cancel() {
        task++;
        busy.set("");
    }

    /// @return whether it still is what the chef waits for
    private boolean end(int started) {
        if (started == task) {
            busy.set("");
            return true;
        }
        return false;
    }
}
