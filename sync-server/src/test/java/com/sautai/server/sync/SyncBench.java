package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.edit;
import static com.sautai.server.Samples.newLead;

import com.sautai.model.sync.Mutation;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.Json;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Prints how long the server's part of syncing takes, without HTTP: wall clock and this thread's
/// processor time.
public final class SyncBench {
    private SyncBench() {}

    static void main() throws IOException {
        measure("start on a new file", () -> ServerApp.start(file(), Samples.CLOCK, IDS).close());
        measure("start again, warm", () -> ServerApp.start(file(), Samples.CLOCK, IDS).close());
        run("H2 file", new DatabaseConfig.H2File(Files.createTempDirectory("bench")));
        run("PostgreSQL", TestDatabase.POSTGRESQL.fresh());
        System.exit(0);
    }

    private static void run(String name, DatabaseConfig database) {
        System.out.println(name);
        try (var parts = ServerParts.open(database, Samples.CLOCK, IDS)) {
            for (int round = 1; round <= 3; round++) {
                round(round, TestChef.make(parts));
            }
        }
    }

    private static void round(int round, TestChef chef) {
        var leads = new ArrayList<UUID>();
        var creates = new ArrayList<List<Mutation>>();
        for (int i = 0; i < 20; i++) {
            var batch = new ArrayList<Mutation>();
            for (int j = 0; j < 500; j++) {
                leads.add(IDS.next());
                batch.add(newLead(leads.getLast(), "Lead " + leads.size()));
            }
            creates.add(batch);
        }
        measure(round + ": push 10,000 new leads", () -> creates.forEach(chef::push));
        var edits =
                leads.subList(0, 1_000).stream()
                        .map(id -> edit(id, "phone", null, "12345678"))
                        .toList();
        measure(
                round + ": push 1,000 edits",
                () -> {
                    chef.push(edits.subList(0, 500));
                    chef.push(edits.subList(500, 1_000));
                });
        measure(
                round + ": push one edit",
                () -> chef.push(edit(leads.getLast(), "phone", null, "12345678")));
        measure(
                round + ": read 10,000 rows as JSON",
                () -> {
                    long cursor = 0;
                    while (chef.ask(cursor, 1_000) instanceof FeedAnswer.Changes(var page)) {
                        Json.MAPPER.writeValueAsBytes(page);
                        cursor = page.cursor();
                    }
                });
        measure(
                round + ": nothing new",
                () -> chef.ask(chef.parts().feed().head(chef.device().chefId()), 1_000));
    }

    private static ServerConfig file() {
        try {
            return ServerConfig.local(0, Files.createTempDirectory("bench"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void measure(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        work.run();
        System.out.printf(
                "%-34s %8.1f ms, %8.1f ms of processor%n",
                what,
                (System.nanoTime() - wall) / 1e6,
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    }
}
