package com.sautai.server.bench;

import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.HttpServer;
import io.javalin.Javalin;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// Prints how fast the web's most visited pages are beside a bare route that answers the same
/// bytes, in turns in the same process: requests in a second, their ratio, the slowest hundredth.
/// Lines of first reads have a server each time that remembers nothing yet.
public final class WebBench {
    private static final int ROUNDS = 3;

    /// So many are read for the first time in a round.
    private static final int FIRST_READS = 1_500;

    private final DatabaseConfig database;
    private final BenchTown town;
    private final BenchClients clients = new BenchClients();

    private WebBench(DatabaseConfig database, BenchTown town) {
        this.database = database;
        this.town = town;
    }

    static void main() throws Exception {
        var load = ManagementFactory.getOperatingSystemMXBean();
        for (var town :
                List.of(new BenchTown(1_000, 500, 10_000), new BenchTown(10_000, 5_000, 100_000))) {
            for (var each :
                    List.of(
                            new DatabaseConfig.H2File(Files.createTempDirectory("bench")),
                            TestDatabase.POSTGRESQL.fresh())) {
                System.out.printf(
                        "%s, %s, %d processors, load %.1f%n",
                        each instanceof DatabaseConfig.H2File ? "H2 file" : "PostgreSQL",
                        town,
                        load.getAvailableProcessors(),
                        load.getSystemLoadAverage());
                new WebBench(each, town).run();
            }
        }
        System.exit(0);
    }

    private void run() throws Exception {
        try (var server = start()) {
            town.fill(server.parts().database());
        }
        var directory = town.pages(12, "/chefs/api/public/?page=");
        var slugs = each(town.chefs(), "/chefs/api/public/by-username/chef-");
        first("directory, first read of a page", directory);
        first("chef by name, first read", slugs);
        try (var server = start()) {
            again(server, "directory, first page", List.of(new Ask("/chefs/api/public/", 0)));
            again(server, "directory, any page", directory);
            again(server, "chef by name", slugs);
            again(
                    server,
                    "directory, one word looked for",
                    each(town.chefs(), "/chefs/api/public/?q=chef+"));
            again(
                    server,
                    "offerings of a chef",
                    each(town.chefs(), "/services/offerings/?chef_id="));
            again(
                    server,
                    "calendar, one month",
                    chefs(town.chefs(), "/meals/api/chef-calendar/" + town.month()));
            again(
                    server,
                    "calendar, a month of a busy chef",
                    chefs(town.busy(), "/meals/api/chef-calendar/" + town.month()));
            again(server, "dashboard", chefs(town.chefs(), "/chef/api/dashboard/"));
            again(server, "dashboard of a busy chef", chefs(town.busy(), "/chef/api/dashboard/"));
            again(server, "my orders, one page", guests("/meals/api/my-orders/"));
            again(
                    server,
                    "orders of a busy chef, one page",
                    chefs(town.busy(), "/meals/api/chef-meal-orders/?as_chef=true"));
        }
    }

    private ServerApp start() {
        return ServerApp.start(
                new ServerConfig(ServerConfig.LOOPBACK, 0, Path.of("."), database),
                Clock.systemUTC(),
                Samples.IDS);
    }

    private static List<Ask> each(long count, String path) {
        return asks(count, number -> new Ask(path + number, 0));
    }

    private List<Ask> chefs(long count, String path) {
        return asks(count, chef -> new Ask(path, chef));
    }

    private List<Ask> guests(String path) {
        return asks(town.guests(), guest -> new Ask(path, town.account(guest)));
    }

    private static List<Ask> asks(long count, LongFunction<Ask> ask) {
        return LongStream.rangeClosed(1, count).mapToObj(ask).toList();
    }

    /// The same pages over and over, in any order.
    private void again(ServerApp server, String name, List<Ask> asks) throws Exception {
        try (var bare = new Bare(clients, server, asks.getFirst())) {
            var ours = new ArrayList<BenchClients.Measured>();
            var theirs = new ArrayList<BenchClients.Measured>();
            for (int round = 0; round <= ROUNDS; round++) {
                theirs.add(bare.measure());
                ours.add(clients.again(server, asks));
            }
            print(name, ours, theirs, bare.bytes.length);
        }
    }

    /// Each page once, from a server that has just started.
    private void first(String name, List<Ask> asks) throws Exception {
        var ours = new ArrayList<BenchClients.Measured>();
        var theirs = new ArrayList<BenchClients.Measured>();
        int bytes = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            var order = new ArrayList<>(asks);
            Collections.shuffle(order, new Random(round));
            try (var server = start();
                    var bare = new Bare(clients, server, order.removeLast())) {
                theirs.add(bare.measure());
                ours.add(
                        clients.once(
                                server, order.subList(0, Math.min(order.size(), FIRST_READS))));
                bytes = bare.bytes.length;
            }
        }
        print(name, ours, theirs, bytes);
    }

    /// Without the first round, in which everything is still cold.
    private static void print(
            String name,
            List<BenchClients.Measured> ours,
            List<BenchClients.Measured> theirs,
            int bytes) {
        var here = BenchClients.median(ours.subList(1, ours.size()));
        var fast = BenchClients.median(theirs.subList(1, theirs.size()));
        System.out.printf(
                "  %-34s %7.0f/s of %7.0f/s = %.2f, p50 %.1f ms, p99 %.1f ms, %d bytes%n",
                name,
                here.perSecond(),
                fast.perSecond(),
                here.perSecond() / fast.perSecond(),
                here.p50(),
                here.p99(),
                bytes);
    }

    /// The same web server without anything of ours.
    private static final class Bare implements AutoCloseable {
        private final BenchClients clients;
        private final byte[] bytes;
        private final Javalin server;

        Bare(BenchClients clients, ServerApp ours, Ask ask) throws Exception {
            this.clients = clients;
            bytes = clients.get(ours, ask);
            server =
                    HttpServer.start(
                            ServerConfig.LOOPBACK,
                            0,
                            routes ->
                                    routes.get(
                                            "/bare",
                                            ctx ->
                                                    ctx.contentType("application/json")
                                                            .result(bytes)));
        }

        BenchClients.Measured measure() throws Exception {
            return clients.again("http://127.0.0.1:" + server.port() + "/bare");
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
