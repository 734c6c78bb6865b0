package com.sautai.desktop.lead;

import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Theme;
import com.sautai.model.lead.Stage;
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
import javafx.scene.control.skin.VirtualFlow;
import org.testfx.api.FxToolkit;

/// A board of leads in a fresh process: prints how long it took to open and each frame while it was
/// scrolled.
public final class BoardRun {
    private static final int WARMING_UP = 2;
    private static final int OPENINGS = 4;
    private static final int FRAMES = 60;
    private static final int ONE_COLUMN_STEP = 40;
    private static final int ALL_COLUMNS_STEP = 90;

    private BoardRun() {}

    /// @param arguments the folder of a kitchen
    static void main(String[] arguments) throws Exception {
        FxToolkit.registerPrimaryStage();
        var folder = Path.of(arguments[0]);
        Platform.setImplicitExit(false);
        open("first", folder).close();
        for (int warm = 0; warm < WARMING_UP; warm++) {
            open("warm", folder).close();
        }
        for (int again = 0; again < OPENINGS; again++) {
            open("again", folder).close();
        }
        var columns = open("again", folder).columns();
        scroll(columns, ALL_COLUMNS_STEP);
        scroll(columns, -ALL_COLUMNS_STEP);
        for (var column : columns) {
            print("one", scroll(List.of(column), ONE_COLUMN_STEP));
        }
        print("all", scroll(columns, ALL_COLUMNS_STEP));
        System.exit(0);
    }

    /// Shows the window, then reads the leads; what earlier openings left is cleared before.
    private static Opened open(String name, Path folder) throws Exception {
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        var store = Kitchens.onDisk(folder);
        var kitchen =
                FxThread.get(() -> new LeadsKitchen(Locale.UK, store, workers, Platform::runLater));
        var shown = new CompletableFuture<Long>();
        var filled = new CompletableFuture<Long>();
        var scene = FxThread.get(() -> window(kitchen, shown, filled));
        shown.get(60, TimeUnit.SECONDS);
        System.gc();
        var start = System.nanoTime();
        kitchen.book.load();
        print(name, List.of(filled.get(60, TimeUnit.SECONDS) - start));
        return new Opened(kitchen, scene);
    }

    private static Scene window(
            LeadsKitchen kitchen, CompletableFuture<Long> shown, CompletableFuture<Long> filled) {
        kitchen.board
                .showing()
                .subscribe(showing -> {
                    if (showing == LeadBoardViewModel.Showing.CARDS) {
                        afterFrame(filled);
                    }
                });
        var root = ShellSample.around(kitchen.messages, kitchen.screen()).root();
        var scene = new Scene(root, 1000, 1000);
        Theme.use(ColorScheme.LIGHT);
        Theme.style(scene, ColorScheme.LIGHT);
        var window = new javafx.stage.Stage();
        window.setScene(scene);
        window.show();
        afterFrame(shown);
        return scene;
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

    /// Moves lists by some pixels in each frame.
    ///
    /// @return the nanoseconds from frame to frame
    private static List<Long> scroll(List<VirtualFlow<?>> lists, double pixels) throws Exception {
        var times = new ArrayList<Long>();
        var done = new CompletableFuture<List<Long>>();
        FxThread.run(() ->
                new AnimationTimer() {
                    private long last = System.nanoTime();

                    @Override
                    public void handle(long now) {
                        var time = System.nanoTime();
                        times.add(time - last);
                        last = time;
                        if (times.size() == FRAMES) {
                            stop();
                            done.complete(times);
                        } else {
                            lists.forEach(list -> list.scrollPixels(pixels));
                        }
                    }
                }.start());
        return done.get(60, TimeUnit.SECONDS);
    }

    private static void print(String name, List<Long> times) {
        times.forEach(time -> System.out.println(name + " " + time));
    }

    private record Opened(LeadsKitchen kitchen, Scene scene) {
        List<VirtualFlow<?>> columns() {
            var flows = new ArrayList<VirtualFlow<?>>();
            for (var stage : Stage.ALL) {
                var list = "#stage-" + stage.wire() + " .stage-list .virtual-flow";
                flows.add((VirtualFlow<?>) scene.lookup(list));
            }
            return flows;
        }

        void close() {
            FxThread.run(() -> scene.getWindow().hide());
            kitchen.close();
        }
    }
}
