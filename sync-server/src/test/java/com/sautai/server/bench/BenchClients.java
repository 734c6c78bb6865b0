package com.sautai.server.bench;

import com.sautai.server.ServerApp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Eight clients who ask as fast as they are answered.
final class BenchClients {
    private static final int CLIENTS = 8;
    private static final Duration ROUND = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(7);

    /// @param p50 in milliseconds, like p99
    record Measured(double perSecond, double p50, double p99) {}

    static Measured median(List<Measured> rounds) {
        var sorted =
                rounds.stream().sorted(Comparator.comparingDouble(Measured::perSecond)).toList();
        return sorted.get(sorted.size() / 2);
    }

    /// The bytes of an answer, which has to be a good one.
    byte[] get(ServerApp server, Ask ask) throws IOException, InterruptedException {
        return send(request(server, ask));
    }

    /// One address for a while.
    Measured again(String url) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return forAWhile(List.of(request));
    }

    /// Any of these for a while.
    Measured again(ServerApp server, List<Ask> asks) throws Exception {
        return forAWhile(asks.stream().map(ask -> request(server, ask)).toList());
    }

    /// Each of these once.
    Measured once(ServerApp server, List<Ask> asks) throws Exception {
        var requests = asks.stream().map(ask -> request(server, ask)).toList();
        var next = new AtomicInteger();
        return measure(() -> {
            int index = next.getAndIncrement();
            return index < requests.size() ? requests.get(index) : null;
        });
    }

    private Measured forAWhile(List<HttpRequest> requests) throws Exception {
        long until = System.nanoTime() + ROUND.toNanos();
        return measure(() ->
                System.nanoTime() < until ? requests.get(random.nextInt(requests.size())) : null);
    }

    private Measured measure(Supplier<@Nullable HttpRequest> next) throws Exception {
        long begin = System.nanoTime();
        var times = new ArrayList<Long>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<List<Long>>>();
            for (int client = 0; client < CLIENTS; client++) {
                tasks.add(() -> askAll(next));
            }
            for (var each : clients.invokeAll(tasks)) {
                times.addAll(each.get());
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Measured(
                sorted.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private List<Long> askAll(Supplier<@Nullable HttpRequest> next)
            throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (var request = next.get(); request != null; request = next.get()) {
            long begin = System.nanoTime();
            send(request);
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpRequest request(ServerApp server, Ask ask) {
        var request =
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + ask.path()));
        if (ask.account() != 0) {
            var token = server.parts().callers().tokens().issue(ask.account());
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }
}
