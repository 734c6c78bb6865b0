package com.sautai.desktop.tour;

import com.sautai.desktop.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The tour as a program: no display is needed, and none is used.
public final class TourProgram {
    private static final int FAILED = 1;

    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    public TourProgram(Words words, PrintStream out, PrintStream err) {
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /// Whether windows have nowhere to go on this computer.
    ///
    /// @param system the `os.name`
    /// @param environment the process's environment
    public static boolean isAllThereIs(String system, Map<String, String> environment) {
        return system.equals("Linux")
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// Before JavaFX starts in this process.
    ///
    /// @return the exit code
    public int play(Path pictures) throws InterruptedException {
        var began = Instant.now();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try {
            var findings = new Tour(pictures, words, out::println).play();
            var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            tell(
                    "tour.done",
                    findings.pictures().size(),
                    pictures.toAbsolutePath().normalize(),
                    seconds);
            return 0;
        } catch (TourFailed failed) {
            err.println(words.messages().get("tour.failed", String.valueOf(failed.getMessage())));
            return FAILED;
        } finally {
            Platform.exit();
        }
    }

    private void tell(String key, Object... arguments) {
        out.println(words.messages().get(key, arguments));
    }
}
