package com.sautai.desktop.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Runs what takes time off the FX thread and brings the result back onto it.
public final class Background {
    private final Executor worker;
    private final Executor screen;
    private final Consumer<Exception> unexpected;

    /// @param worker runs the work
    /// @param screen runs what follows, in the app the FX thread
    /// @param unexpected is told of failures that nobody expected, on the screen's thread
    public Background(Executor worker, Executor screen, Consumer<Exception> unexpected) {
        this.worker = worker;
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /// The same with another worker.
    public Background on(Executor otherWorker) {
        return new Background(otherWorker, screen, unexpected);
    }

    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, unexpected);
    }

    public <T> void run(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> otherwise) {
        worker.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception failure) {
                screen.execute(() -> otherwise.accept(failure));
                return;
            }
            screen.execute(() -> then.accept(result));
        });
    }

    /// Hands on a failure that nobody expected, from the screen's thread.
    public void failed(Exception failure) {
        unexpected.accept(failure);
    }

    /// Runs something on the screen's thread soon.
    public void onScreen(Runnable action) {
        screen.execute(action);
    }
}
