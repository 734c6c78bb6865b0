package com.sautai.desktop.bench;

import com.sautai.desktop.lead.BoardRun;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.together.JavaProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The leads board in a window, each time in a process just started.
final class BoardBench {
    private static final int LEADS = 5_000;
    private static final int RUNS = 3;

    private BoardBench() {}

    /// @return opening, warmed up and not, and the frames of scrolling one column and all of them
    static List<Figure> run(Path folder) throws Exception {
        try (var store = Kitchens.onDisk(folder)) {
            store.apply(BenchLeads.added(BenchLeads.leads(LEADS)));
        }
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        var one = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            run(folder, Map.of("first", first, "again", again, "one", one, "all", all));
        }
        return List.of(
                Figure.of("a board of 5,000 leads opens", new Times(again), "p50 < 500 ms"),
                Figure.of("the same in a process just started", new Times(first), ""),
                Figure.of("a frame, one column scrolled", new Times(one), "longest ≤ 50 ms"),
                Figure.of("a frame, five columns at once", new Times(all), ""));
    }

    /// The options of this process have JavaFX in them.
    private static void run(Path folder, Map<String, List<Double>> figures) throws IOException {
        var options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        try (var process = JavaProcess.start(options, BoardRun.class, folder.toString())) {
            for (var line : process.lines()) {
                var words = line.split(" ");
                var times = figures.get(words[0]);
                if (times != null) {
                    times.add(Long.parseLong(words[1]) / Times.NANOS_PER_MILLI);
                }
            }
        }
    }
}
