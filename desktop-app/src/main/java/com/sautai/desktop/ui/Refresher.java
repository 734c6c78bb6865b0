package com.sautai.desktop.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Looks at records anew off the screen's thread. What changes while it looks is covered by one
/// more look, however often it changes.
public final class Refresher<T> {
    private final Background background;
    private final Supplier<Callable<T>> next;
    private final Consumer<? super T> show;
    private boolean looking;
    private boolean again;

    /// @param next asked on the screen's thread for each look, which then runs elsewhere
    /// @param show takes what was seen, on the screen's thread
    public Refresher(Background background, Supplier<Callable<T>> next, Consumer<? super T> show) {
        this.background = background;
        this.next = next;
        this.show = show;
    }

    /// Called on the screen's thread.
    public void refresh() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        background.run(next.get(), this::seen, this::fail);
    }

    private void seen(T found) {
        looking = false;
        show.accept(found);
        if (again) {
            again = false;
            refresh();
        }
    }

    private void fail(Exception failure) {
        looking = false;
        background.failed(failure);
    }
}
