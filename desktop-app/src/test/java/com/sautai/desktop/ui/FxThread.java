package com.sautai.desktop.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// Runs parts of a test on the FX thread and waits for them.
public final class FxThread {
    private FxThread() {}

    public static <T> T get(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException failure) {
            throw new IllegalStateException("JavaFX did not start", failure);
        }
        var result = new CompletableFuture<T>();
        Runnable task =
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception | Error failure) {
                        result.completeExceptionally(failure);
                    }
                };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        return result.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until everything that was put on the FX thread so far is done.
    public static void settle() {
        run(() -> {});
        run(() -> {});
    }
}
