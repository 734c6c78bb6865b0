package com.sautai.server;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.HttpServer;
import com.sautai.server.platform.Tx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jooq.Query;

/// Prints how fast the web's most visited pages are beside a bare route that answers the same
/// bytes, in turns in the same process: requests in a second, their ratio, the slowest hundredth.
public final class WebBench {
    private static final int CLIENTS = 8;
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final int ROUNDS = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(7);

    private WebBench() {}

    static void main() throws Exception {
        for (int chefs : List.of(1_000, 10_000)) {
            var bench = new WebBench();
            bench.run(
                    "H2 file, " + chefs + " chefs",
                    new DatabaseConfig.H2File(Files.createTempDirectory("bench")),
                    chefs);
            bench.run("PostgreSQL, " + chefs + " chefs", TestDatabase.POSTGRESQL.fresh(), chefs);
        }
        System.exit(0);
    }

    /// One page, or one of many alike.
    private record Pages(String name, List<String> paths) {}

    private record Measured(double perSecond, double p99) {}

    private void run(String name, DatabaseConfig database, int chefs) throws Exception {
        var config = new ServerConfig(ServerConfig.LOOPBACK, 0, Path.of("."), database);
        try (var server = ServerApp.start(config, Clock.systemUTC(), Samples.IDS)) {
            fill(server, chefs);
            System.out.println(name);
            measure(server, new Pages("directory", List.of("/chefs/api/public/")));
            measure(
                    server,
                    new Pages("any page of it", pages("/chefs/api/public/?page=", chefs / 12)));
            measure(
                    server,
                    new Pages(
                            "a chef by name",
                            List.of("/chefs/api/public/by-username/chef-" + chefs / 2 + "/")));
            measure(
                    server,
                    new Pages(
                            "any chef by name",
                            pages("/chefs/api/public/by-username/chef-", chefs)));
        }
    }

    private static List<String> pages(String start, int count) {
        var pages = new ArrayList<String>();
        for (int number = 1; number <= count; number++) {
            pages.add(start + number);
        }
        return pages;
    }

    private void measure(ServerApp server, Pages pages) throws Exception {
        var address = "http://127.0.0.1:" + server.port();
        var bytes = get(address + pages.paths().getFirst()).body();
        var bare =
                HttpServer.start(
                        ServerConfig.LOOPBACK,
                        0,
                        routes ->
                                routes.get(
                                        "/bare",
                                        ctx -> ctx.contentType("application/json").result(bytes)));
        try {
            var bareUrl = List.of("http://127.0.0.1:" + bare.port() + "/bare");
            var urls = pages.paths().stream().map(path -> address + path).toList();
            var ours = new ArrayList<Measured>();
            var theirs = new ArrayList<Measured>();
            for (int round = 0; round <= ROUNDS; round++) {
                theirs.add(load(bareUrl));
                ours.add(load(urls));
            }
            double fast = median(theirs);
            double here = median(ours);
            System.out.printf(
                    "  %-18s %7.0f/s of %7.0f/s = %.2f, p99 %.1f ms, %d bytes%n",
                    pages.name(), here, fast, here / fast, ours.getLast().p99(), bytes.length);
        } finally {
            bare.stop();
        }
    }

    /// Without the first round, in which everything is still cold.
    private static double median(List<Measured> rounds) {
        return rounds.stream()
                .skip(1)
                .mapToDouble(Measured::perSecond)
                .sorted()
                .toArray()[ROUNDS / 2];
    }

    private Measured load(List<String> urls) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long until = begin + ROUND.toNanos();
        var times = new ArrayList<Long>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<List<Long>>>();
            for (int client = 0; client < CLIENTS; client++) {
                var order = new Random(random.nextLong());
                tasks.add(() -> ask(urls, order, until));
            }
            for (var each : clients.invokeAll(tasks)) {
                times.addAll(each.get());
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Measured(
                sorted.length * 1e9 / (System.nanoTime() - begin),
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private List<Long> ask(List<String> urls, Random order, long until)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            long begin = System.nanoTime();
            if (get(urls.get(order.nextInt(urls.size()))).statusCode() != 200) {
                throw new IllegalStateException("Not answered");
            }
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private HttpResponse<byte[]> get(String url) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void fill(ServerApp server, int chefs) {
        // Long enough ago that nobody takes them for news.
        var then = Instant.now().minus(Duration.ofHours(1));
        server.parts()
                .database()
                .write(tx -> {
                    var writes = new ArrayList<Query>();
                    for (long chef = 1; chef <= chefs; chef++) {
                        writes.addAll(chef(tx, chef, then));
                        if (writes.size() >= 1_000) {
                            tx.sql().batch(writes).execute();
                            writes.clear();
                        }
                    }
                    tx.sql().batch(writes).execute();
                    return true;
                });
    }

    private static List<Query> chef(Tx tx, long chef, Instant then) {
        var words = "Chef " + chef + " cooks what the season brings, for families and for feasts. ";
        var writes = new ArrayList<Query>();
        writes.add(
                tx.sql()
                        .insertInto(ACCOUNT)
                        .set(ACCOUNT.ID, chef)
                        .set(ACCOUNT.USERNAME, "chef-" + chef)
                        .set(ACCOUNT.USERNAME_KEY, "chef-" + chef)
                        .set(ACCOUNT.CREATED_AT, then));
        writes.add(
                tx.sql()
                        .insertInto(CHEF)
                        .set(CHEF.ID, chef)
                        .set(CHEF.ACCOUNT_ID, chef)
                        .set(CHEF.TIMEZONE, "UTC")
                        .set(CHEF.CURRENCY, "USD"));
        writes.add(
                tx.sql()
                        .insertInto(CHEF_SYNC)
                        .set(CHEF_SYNC.CHEF_ID, chef)
                        .set(CHEF_SYNC.HEAD, 0L)
                        .set(CHEF_SYNC.TOMBSTONE_FLOOR, 0L));
        writes.add(
                tx.sql()
                        .insertInto(PROFILE)
                        .set(PROFILE.CHEF_ID, chef)
                        .set(PROFILE.ID, ProfileRules.ID)
                        .set(PROFILE.BIO, words.repeat(5))
                        .set(PROFILE.COUNTRY, "US")
                        .set(PROFILE.TIMEZONE, "UTC")
                        .set(PROFILE.CURRENCY, "USD")
                        .set(PROFILE.IS_LIVE, true)
                        .set(PROFILE.IS_VERIFIED, true)
                        .set(PROFILE.IS_LISTED, true)
                        .set(PROFILE.POPULARITY, chef % 100)
                        .set(PROFILE.UPDATED_AT, then)
                        .set(PROFILE.SEARCH_TEXT, words.repeat(5).toLowerCase(Locale.ROOT)));
        for (int area = 0; area < 3; area++) {
            var code = String.valueOf(10_000 + (chef * 3 + area) % 80_000);
            writes.add(
                    tx.sql()
                            .insertInto(SERVING_AREA)
                            .set(SERVING_AREA.CHEF_ID, chef)
                            .set(SERVING_AREA.ID, Places.servingAreaId("US", code))
                            .set(SERVING_AREA.COUNTRY, "US")
                            .set(SERVING_AREA.POSTAL_CODE, code));
        }
        return writes;
    }
}
