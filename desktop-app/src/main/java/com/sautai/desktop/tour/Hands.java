package com.sautai.desktop.tour;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does things on the FX thread from another one, and waits for what follows.
final class Hands {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    <T> T get(Callable<T> look) {
        var seen = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                seen.complete(look.call());
            } catch (Exception failure) {
                seen.completeExceptionally(failure);
            }
        });
        return await(seen);
    }

    void run(Runnable act) {
        get(() -> {
            act.run();
            return true;
        });
    }

    /// Waits until something is so on screen.
    ///
    /// @param what is said when it does not come
    /// @param seen asked on the FX thread
    void until(String what, BooleanSupplier seen) {
        untilTrue(what, () -> get(seen::getAsBoolean));
    }

    /// Waits until something is so in the stores.
    ///
    /// @param what is said when it does not come
    /// @param stored asked on the caller's thread
    void untilTrue(String what, BooleanSupplier stored) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!stored.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TourFailed(
                        "waited " + PATIENCE.toSeconds() + " seconds in vain for " + what);
            }
            nextFrame();
        }
    }

    /// Waits until the app has drawn once more.
    void nextFrame() {
        var drawn = new CompletableFuture<Boolean>();
        var timer =
                new AnimationTimer() {
                    private int frames;

                    @Override
                    public void handle(long now) {
                        if (++frames == 2) {
                            stop();
                            drawn.complete(true);
                        }
                    }
                };
        run(timer::start);
        await(drawn);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof TourFailed failed) {
                throw failed;
            }
            throw new TourFailed("the window does not answer: " + failure.getCause(), failure);
        }
    }
}
