package com.sautai.desktop.bench;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of the table.
///
/// @param bytes on the wire for one run, 0 for none
/// @param goal what the product promises, in words
/// @param floor the same bytes or rows without anything of ours around them, in the same minute
record Figure(String name, Times times, long bytes, String goal, @Nullable Times floor) {
    static final String HEAD =
            "%-38s %5s %9s %9s %9s %9s %9s  %-24s %s"
                    .formatted(
                            "",
                            "runs",
                            "p50 ms",
                            "p95 ms",
                            "p99 ms",
                            "longest",
                            "bytes",
                            "goal",
                            "floor p50");

    static Figure of(String name, Times times, String goal) {
        return new Figure(name, times, 0, goal, null);
    }

    Figure withFloor(Times other) {
        return new Figure(name, times, bytes, goal, other);
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "%-38s %5d %9.2f %9.2f %9.2f %9.2f %9s  %-24s %s",
                        name,
                        times.runs(),
                        times.median(),
                        times.at(0.95),
                        times.at(0.99),
                        times.at(1),
                        bytes == 0 ? "" : String.format(Locale.ROOT, "%,d", bytes),
                        goal,
                        Optional.ofNullable(floor)
                                .map(each ->
                                        String.format(
                                                Locale.ROOT,
                                                "%.2f ms (×%.1f)",
                                                each.median(),
                                                times.median() / each.median()))
                                .orElse(""))
                .stripTrailing();
    }
}
