package com.sautai.server.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FuzzTest {
    private static final int REQUESTS = 10_000;
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void noRequestMadeFromTheContractBreaksTheServer() {
        try (var server =
                        ServerApp.start(ServerConfig.inMemory("fuzz"), Samples.CLOCK, Samples.IDS);
                var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var people = new TestPeople(server);
            var tokens = server.parts().callers().tokens();
            var headers =
                    List.of(
                            "Bearer "
                                    + tokens.issue(
                                            people.chef("emiri", "Asia/Tokyo", "JPY").accountId()),
                            "Bearer " + tokens.issue(people.guest("gina").accountId()),
                            "Bearer " + tokens.issue(people.admin("root").accountId()),
                            "Bearer " + server.soloDevice("Laptop").token(),
                            "Bearer nonsense",
                            "Basic x");
            var answered = new AtomicInteger();
            for (int worker = 0; worker < AT_ONCE; worker++) {
                int seed = worker;
                workers.submit(() -> {
                    var random = new Random(seed);
                    var hostile = new HostileRequests(random);
                    for (int number = seed; number < REQUESTS; number += AT_ONCE) {
                        ask(
                                server.port(),
                                hostile.next(number),
                                headers.get(random.nextInt(headers.size())));
                        answered.incrementAndGet();
                    }
                });
            }
            workers.shutdown();
            workers.close();
            assertEquals(List.of(), List.copyOf(failures));
            assertEquals(REQUESTS, answered.get());
        }
    }

    @Test
    void whatIsNotEvenHttpIsRefused() throws IOException {
        try (var server =
                ServerApp.start(ServerConfig.inMemory("fuzz-2"), Samples.CLOCK, Samples.IDS)) {
            for (var line :
                    List.of(
                            "GET /chefs/api/public/%zz HTTP/1.1",
                            "GET /../../etc/passwd HTTP/1.1",
                            "GET /chefs/%00 HTTP/1.1",
                            "GET //evil/chefs HTTP/1.1",
                            "GET /%c0%ae%c0%ae/ HTTP/1.1",
                            "PUT /health/live HTTP/9.9",
                            "\u0001\u0002\u0003",
                            "GET /" + "a".repeat(20_000) + " HTTP/1.1",
                            "POST /sync/push HTTP/1.1\r\nContent-Length: -5",
                            "POST /sync/push HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked")) {
                var answer = raw(server.port(), line);
                assertTrue(
                        answer.isEmpty()
                                || answer.matches("(?s)HTTP/1.1 [34]\\d\\d.*")
                                || answer.startsWith("HTTP/1.1 505"),
                        line + " → " + answer);
                assertTrue(!answer.contains("Exception") && !answer.contains("\tat "), answer);
            }
        }
    }

    private void ask(int port, HostileRequests.Request hostile, String authorization) {
        var what =
                hostile.method()
                        + " "
                        + hostile.path()
                        + " "
                        + new String(hostile.body(), StandardCharsets.UTF_8);
        try {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + hostile.path()))
                            .timeout(LONGEST)
                            .header("Authorization", authorization)
                            .method(
                                    hostile.method(),
                                    HttpRequest.BodyPublishers.ofByteArray(hostile.body()));
            if (!hostile.type().isEmpty()) {
                request.header("Content-Type", hostile.type());
            }
            var answer = send(request.build());
            if ((answer.statusCode() >= 500 && answer.statusCode() != 503)
                    || answer.body().contains("\tat com.sautai")) {
                failed(what, answer.statusCode() + " " + answer.body());
            }
        } catch (IOException | RuntimeException failure) {
            failed(what, failure.toString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// The server hangs up after a request whose body it refused to read; what was sent on that
    /// connection meanwhile is sent again on a new one.
    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException hangs) {
            throw hangs;
        } catch (IOException hungUp) {
            try (var fresh = HttpClient.newHttpClient()) {
                return fresh.send(request, HttpResponse.BodyHandlers.ofString());
            }
        }
    }

    private void failed(String what, String how) {
        if (failures.size() < 20) {
            failures.add(what.substring(0, Math.min(what.length(), 500)) + " → " + how);
        }
    }

    private static String raw(int port, String line) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            socket.getOutputStream()
                    .write(
                            (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
