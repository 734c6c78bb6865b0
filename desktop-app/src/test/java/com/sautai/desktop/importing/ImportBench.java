package com.sautai.desktop.importing;

import com.sautai.desktop.importing.PlannedRow.Outcome;
import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.sync.SyncedType;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Prints how long imports take: of the files named as arguments, then of a table of 10,000
/// contacts.
final class ImportBench {
    private static final int MANY = 10_000;

    private final LocalStore store;
    private final Importer importer;

    private ImportBench(LocalStore store) {
        this.store = store;
        importer =
                new Importer(
                        store,
                        Samples.WORDS,
                        new TimeOrderedIds(Clock.systemUTC(), new Random(1)),
                        Clock.systemUTC(),
                        Samples.ZONE);
    }

    static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("import-bench");
        try (var store = Kitchens.onDisk(folder.resolve("kitchen"))) {
            var bench = new ImportBench(store);
            Stream.of(args).map(Path::of).forEach(bench::run);
            var many = Samples.write(folder, "many.csv", many());
            bench.run(many);
            bench.run(many);
            var start = time();
            store.undo();
            System.out.printf("undo of %d: %d ms%n", MANY, millis(start));
        }
    }

    private void run(Path file) {
        var start = time();
        var drafts = Samples.drafts(file);
        long read = millis(start);
        start = time();
        var plan = importer.plan(file.getFileName().toString(), drafts, true, Map.of());
        var edit = importer.edit(plan, "Imported");
        long planned = millis(start);
        start = time();
        var applied = store.apply(edit);
        System.out.printf(
                "%s: %d new, %d merged, %d unchanged, %d unreadable, %d possible duplicates; read %d ms, plan %d ms, write %d ms (%s); %d leads%n",
                file.getFileName(),
                plan.count(Outcome.NEW),
                plan.count(Outcome.MERGED),
                plan.count(Outcome.UNCHANGED),
                plan.unreadable().size(),
                plan.duplicates(),
                read,
                planned,
                millis(start),
                applied instanceof Applied.Refused refused
                        ? refused
                        : applied.getClass().getSimpleName(),
                store.rows(SyncedType.LEAD).size());
    }

    private static String many() {
        var random = new Random(5);
        var text = new StringBuilder("Full Name,Email,Phone,Stage,Guests,Notes,Created\n");
        var notes =
                List.of(
                        "Allergic to peanuts and shellfish",
                        "Vegan; loves spice",
                        "\"Two\nlines\"",
                        "");
        for (int i = 0; i < MANY; i++) {
            text.append(
                    "Guest Number%d,guest%d@example.org,+1 212 %07d,Inquiry,%d,%s,2026-0%d-11%n"
                            .formatted(
                                    i, i, i, 1 + random.nextInt(80), notes.get(i % 4), 1 + i % 9));
        }
        return text.toString();
    }

    /// Time of this thread on a processor, so that a busy machine does not falsify it.
    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long start) {
        return (time() - start) / 1_000_000;
    }
}
