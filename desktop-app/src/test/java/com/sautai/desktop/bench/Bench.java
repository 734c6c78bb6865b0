package com.sautai.desktop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Prints one table of how fast the product is on this machine.
final class Bench {
    /// As a chef's computer would start them.
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private static final List<String> LINES =
            List.of("first", "cold", "edits", "change", "search", "board");

    private static final List<String> SYNC = List.of("first", "cold", "edits", "change");

    private Bench() {}

    /// @param arguments which lines of the table to measure, see `LINES`; all when there are none
    static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var lines = arguments.length == 0 ? LINES : List.of(arguments);
        var folder = Files.createTempDirectory("bench");
        try {
            out.println(machine());
            out.println(Figure.HEAD);
            if (lines.stream().anyMatch(SYNC::contains)) {
                sync(out, folder, lines);
            }
            if (lines.contains("search")) {
                tell(out, SearchBench.run(folder.resolve("search")));
            }
            if (lines.contains("board")) {
                tell(out, BoardBench.run(folder.resolve("board")));
            }
        } finally {
            delete(folder);
        }
    }

    private static void sync(PrintStream out, Path folder, List<String> lines) throws Exception {
        try (var floors = new Floors(folder, OPTIONS);
                var sync = new SyncBench(folder, floors, OPTIONS)) {
            if (lines.contains("first")) {
                tell(out, List.of(sync.firstSync(6, 11)));
            }
            if (lines.contains("cold")) {
                tell(out, List.of(sync.coldFirstSync(3, OPTIONS)));
            }
            if (lines.contains("edits")) {
                tell(out, sync.offlineEdits(5, 9));
            }
            if (lines.contains("change")) {
                tell(out, sync.oneChange(300, 500));
            }
        }
    }

    private static void tell(PrintStream out, List<Figure> figures) {
        figures.forEach(out::println);
    }

    private static String machine() {
        return "Java %s, %d processors, load %.1f."
                .formatted(
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
