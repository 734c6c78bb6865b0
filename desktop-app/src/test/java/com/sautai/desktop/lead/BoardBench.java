package com.sautai.desktop.lead;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.desktop.ui.Theme;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/// Prints how fast a board of 5,000 leads opens and scrolls.
final class BoardBench {
    private static final int LEADS = 5_000;
    private static final int FRAMES = 100;
    private static final double SCROLL = 90;

    private BoardBench() {}

    static void main() throws Exception {
        for (int round = 1; round <= 3; round++) {
            run(round);
        }
        Platform.exit();
        System.exit(0);
    }

    private static void run(int round) throws Exception {
        FxToolkit.registerPrimaryStage();
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var kitchen = FxThread.get(() -> new LeadsKitchen(Locale.UK, workers, Platform::runLater));
        kitchen.fill(LeadSamples.leads(LEADS));
        var shown = new CompletableFuture<Long>();
        var filled = new CompletableFuture<Long>();
        var stage =
                FxThread.get(() -> {
                    var screen = kitchen.screen();
                    kitchen.board
                            .showing()
                            .subscribe(showing -> {
                                if (showing == LeadBoardViewModel.Showing.CARDS) {
                                    afterFrame(filled);
                                }
                            });
                    var root = ShellSample.around(kitchen.messages, screen).root();
                    var scene = new Scene(root, 1000, 1000);
                    Theme.use(ColorScheme.LIGHT);
                    Theme.style(scene, ColorScheme.LIGHT);
                    var window = new Stage();
                    window.setScene(scene);
                    window.show();
                    afterFrame(shown);
                    return window;
                });
        long start = shown.get(60, TimeUnit.SECONDS);
        long used = processorTime();
        kitchen.book.load();
        long end = filled.get(60, TimeUnit.SECONDS);
        System.out.printf(
                "round %d: %,d leads on the board %d ms after the window, %d ms of the processor%n",
                round, LEADS, (end - start) / 1_000_000, (processorTime() - used) / 1_000_000);
        scroll(round, stage);
        Snapshots.write(
                FxThread.get(() -> stage.getScene().snapshot(null)),
                Path.of("target", "screens", "board-5000.png"));
        FxThread.run(stage::close);
        kitchen.close();
    }

    private static void afterFrame(CompletableFuture<Long> time) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    time.complete(System.nanoTime());
                }
            }
        }.start();
    }

    /// Scrolls every column at once by most of a card a frame.
    private static void scroll(int round, Stage stage) throws Exception {
        var times = new ArrayList<Long>();
        var done = new CompletableFuture<Boolean>();
        var processor = ManagementFactory.getThreadMXBean();
        long before = processorTime();
        var screenThread = new long[2];
        FxThread.run(() -> {
            var flows = flows(stage);
            screenThread[0] = processor.getCurrentThreadCpuTime();
            new AnimationTimer() {
                private long last;
                private int frames;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    if (last != 0) {
                        times.add((time - last) / 1_000);
                    }
                    last = time;
                    flows.forEach(flow -> flow.scrollPixels(SCROLL));
                    if (++frames == FRAMES) {
                        stop();
                        screenThread[1] = processor.getCurrentThreadCpuTime();
                        done.complete(true);
                    }
                }
            }.start();
        });
        done.get(120, TimeUnit.SECONDS);
        System.out.printf(
                "round %d: scrolling 5 columns: frame to frame p50 %.1f ms, p95 %.1f ms, longest %.1f ms;"
                        + " of the processor a frame: FX thread %.1f ms, all threads %.1f ms%n",
                round,
                at(times, 0.5),
                at(times, 0.95),
                at(times, 1),
                (screenThread[1] - screenThread[0]) / 1e6 / FRAMES,
                (processorTime() - before) / 1e6 / FRAMES);
    }

    /// What this process has used of the processor; tells more than the clock on a busy computer.
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<VirtualFlow<?>> flows(Stage stage) {
        var flows = new ArrayList<VirtualFlow<?>>();
        for (var column : com.sautai.model.lead.Stage.ALL) {
            var list =
                    (ListView<?>)
                            stage.getScene().lookup("#stage-" + column.wire() + " .stage-list");
            flows.add((VirtualFlow<?>) list.lookup(".virtual-flow"));
        }
        return flows;
    }

    private static double at(List<Long> micros, double share) {
        var sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1_000.0;
    }
}
