package com.sautai.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Two servers on one database behave as one.
@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
final class IdempotencyTest {
    private final Database database;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<Javalin> servers;

    IdempotencyTest(TestDatabase kind) {
        database = kind.parts().database();
        servers = List.of(start(Samples.CLOCK), start(Samples.CLOCK));
        account = "" + (Math.abs(Samples.IDS.next().getLeastSignificantBits()) >> 20);
    }

    private final String account;

    @AfterEach
    void stop() {
        http.close();
        servers.forEach(HttpServer::stop);
    }

    @Test
    void theFirstAnswerIsGivenAgain() {
        var first = post("/orders", "{\"idempotency_key\":\"a\",\"plates\":2}", 0);
        var again = post("/orders/", "{\"idempotency_key\":\"a\",\"plates\":2}", 1);

        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals("application/json", again.headers().firstValue("content-type").orElse(""));
        assertEquals("true", again.headers().firstValue("idempotent-replayed").orElse(""));
        assertEquals(1, done.get());
    }

    @Test
    void theKeyMayBeAHeader() {
        post("/orders", "{}", 0, "Idempotency-Key", "h");
        post("/orders", "{}", 1, "Idempotency-Key", "h");

        assertEquals(1, done.get());
    }

    @Test
    void anAnswerWithoutABodyIsGivenAgain() {
        assertEquals(204, post("/nothing", "{}", 0, "Idempotency-Key", "n").statusCode());
        var again = post("/nothing", "{}", 1, "Idempotency-Key", "n");

        assertEquals(204, again.statusCode());
        assertEquals(Optional.empty(), again.headers().firstValue("content-type"));
        assertEquals(1, done.get());
    }

    @Test
    void anotherRequestWithTheKeyIsAConflict() {
        post("/orders", "{\"idempotency_key\":\"a\",\"plates\":2}", 0);

        var other = post("/orders", "{\"idempotency_key\":\"a\",\"plates\":3}", 1);
        var elsewhere = post("/nothing", "{\"idempotency_key\":\"a\",\"plates\":2}", 1);

        assertEquals(409, other.statusCode());
        assertEquals(409, elsewhere.statusCode());
        assertTrue(other.body().contains("key-reused"));
        assertEquals(1, done.get());
    }

    @Test
    void withoutAKeyOrAnAccountEachRequestRuns() {
        post("/orders", "{}", 0);
        post("/orders", "{}", 0);
        postAs("nobody", "/orders", "{\"idempotency_key\":\"a\"}", 0);
        postAs("nobody", "/orders", "{\"idempotency_key\":\"a\"}", 0);

        assertEquals(4, done.get());
    }

    @Test
    void keysOfOneAccountMeanNothingToAnother() {
        post("/orders", "{\"idempotency_key\":\"mine\"}", 0);
        postAs("7", "/orders", "{\"idempotency_key\":\"mine\"}", 0);

        assertEquals(2, done.get());
    }

    @Test
    void aFailureIsNotKept() {
        assertEquals(500, post("/fails", "{}", 0, "Idempotency-Key", "f").statusCode());
        assertEquals(500, post("/fails", "{}", 1, "Idempotency-Key", "f").statusCode());
        assertEquals(422, post("/wrong", "{}", 0, "Idempotency-Key", "w").statusCode());
        assertEquals(422, post("/wrong", "{\"a\":1}", 1, "Idempotency-Key", "w").statusCode());

        assertEquals(4, done.get());
    }

    @Test
    void aRefusalIsKept() {
        assertEquals(409, post("/soldout", "{}", 0, "Idempotency-Key", "s").statusCode());
        assertEquals(409, post("/soldout", "{}", 1, "Idempotency-Key", "s").statusCode());

        assertEquals(1, done.get());
    }

    @Test
    void strangeKeysAreRefused() {
        assertEquals(422, post("/orders", "{\"idempotency_key\":\"\"}", 0).statusCode());
        assertEquals(422, post("/orders", "{\"idempotency_key\":[1]}", 0).statusCode());
        assertEquals(
                422,
                post("/orders", "{\"idempotency_key\":\"" + "k".repeat(201) + "\"}", 0)
                        .statusCode());
        assertEquals(201, post("/orders", "{\"idempotency_key\":7}", 0).statusCode());
        assertEquals(201, post("/orders", "{\"idempotency_key\":\"7\"", 0).statusCode());
    }

    @Test
    void ofManyAtOnceOneRunsAndTheOthersGetItsAnswer() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 12)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            post("/slow", "{\"idempotency_key\":\"b\"}", i % 2)))
                            .toList();
            assertTrue(begun.await(20, TimeUnit.SECONDS));
            mayEnd.countDown();
            for (var answer : answers) {
                assertEquals(201, answer.get().statusCode());
                assertEquals("{\"number\":1}", answer.get().body());
            }
        }
        assertEquals(1, done.get());
    }

    @Test
    void afterADayTheKeyIsFree() {
        post("/orders", "{\"idempotency_key\":\"d\"}", 0);
        var later = start(Clock.offset(Samples.CLOCK, Duration.ofHours(25)));
        try {
            assertEquals(
                    201,
                    post(account, later, "/orders", "{\"idempotency_key\":\"d\"}").statusCode());
        } finally {
            HttpServer.stop(later);
        }
        assertEquals(2, done.get());
    }

    @Test
    void whatNeverEndedIsNotDoneAgain() {
        database.write(tx ->
                new IdempotencyStore()
                        .begin(
                                tx,
                                new IdempotencyStore.Request(
                                        Long.parseLong(account),
                                        "lost",
                                        Secrets.hash("POST /orders?\n{}")),
                                Samples.NOON.minus(Duration.ofMinutes(6))));

        var answer = post("/orders", "{}", 0, "Idempotency-Key", "lost");

        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("unknown-end"));
        assertEquals(0, done.get());
    }

    private Javalin start(Clock clock) {
        var idempotency =
                new Idempotency(
                        database,
                        IdempotencyTest::account,
                        path -> path.startsWith("/sync/"),
                        clock);
        return HttpServer.start(
                "127.0.0.1",
                0,
                new HttpServer.Around(idempotency, new Cors(List.of()), (_, _) -> {}, false),
                routes -> {
                    routes.post("/orders", this::order);
                    routes.post(
                            "/slow",
                            ctx -> {
                                begun.countDown();
                                mayEnd.await();
                                order(ctx);
                            });
                    routes.post(
                            "/nothing",
                            ctx -> {
                                done.incrementAndGet();
                                Answers.nothing(ctx);
                            });
                    routes.post(
                            "/fails",
                            _ -> {
                                done.incrementAndGet();
                                throw new IllegalStateException("A failure on purpose");
                            });
                    routes.post(
                            "/wrong",
                            _ -> {
                                done.incrementAndGet();
                                throw new BadInput("plates", "required", "plates is required.");
                            });
                    routes.post(
                            "/soldout",
                            _ -> {
                                done.incrementAndGet();
                                throw HttpProblem.of(409, "sold-out", "Sold out", "No seats.")
                                        .refused();
                            });
                });
    }

    private void order(Context ctx) {
        Answers.json(ctx, 201, Map.of("number", done.incrementAndGet()));
    }

    private static Optional<Long> account(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .filter(name -> !name.equals("nobody"))
                .map(Long::valueOf);
    }

    private HttpResponse<String> post(String path, String body, int server, String... headers) {
        return post(account, servers.get(server), path, body, headers);
    }

    private HttpResponse<String> postAs(String who, String path, String body, int server) {
        return post(who, servers.get(server), path, body);
    }

    private HttpResponse<String> post(
            String who, Javalin server, String path, String body, String... headers) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                            .header("Content-Type", "application/json")
                            .header("Authorization", who)
                            .POST(HttpRequest.BodyPublishers.ofString(body));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException("No answer", failure);
        }
    }
}
