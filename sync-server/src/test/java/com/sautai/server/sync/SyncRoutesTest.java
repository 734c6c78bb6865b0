package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.newLead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.platform.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SyncRoutesTest {
    private ServerApp server;
    private Client client;
    private String token;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("routes"), Samples.CLOCK, IDS);
        token = server.soloDevice("Laptop").token();
        client = new Client(server.port(), token);
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "null",
                "7",
                "\"x\"",
                "{}",
                "{\"mutations\":null}",
                "{\"mutations\":7}",
                "{\"mutations\":[null]}",
                "{\"mutations\":[{}]}",
                "{\"mutations\":[{\"mid\":\"x\"}]}",
                "{\"mutations\":[],\"mutations\":[]}",
                "{\"mutations\":[]} x",
                "{\"mutations\":[{\"mid\":\"00000000-0000-7000-8000-000000000000\",\"schema\":1,"
                        + "\"editedAt\":\"yesterday\",\"changes\":[]}]}",
                "{\"mutations\":[{\"mid\":\"00000000-0000-7000-8000-000000000000\",\"schema\":1,"
                        + "\"editedAt\":\"2026-01-01T00:00:00Z\",\"changes\":[null]}]}",
                "{\"mutations\":[{\"mid\":\"00000000-0000-7000-8000-000000000000\",\"schema\":1,"
                        + "\"editedAt\":\"2026-01-01T00:00:00Z\",\"changes\":[{\"op\":\"put\"}]}]}",
                "{\"mutations\":[{\"mid\":\"00000000-0000-7000-8000-000000000000\",\"schema\":1,"
                        + "\"editedAt\":\"2026-01-01T00:00:00Z\",\"changes\":[{\"type\":\"ghost\","
                        + "\"id\":\"00000000-0000-7000-8000-000000000000\",\"op\":\"put\"}]}]}",
                "{\"mutations\":[{\"mid\":\"00000000-0000-7000-8000-000000000000\",\"schema\":1,"
                        + "\"editedAt\":\"2026-01-01T00:00:00Z\",\"changes\":[{\"type\":\"lead\","
                        + "\"id\":\"00000000-0000-7000-8000-000000000000\",\"op\":\"fly\"}]}]}"
            })
    void whatIsNotAPushIsExplained(String body) {
        var answer = client.post("/sync/push", body.getBytes(StandardCharsets.UTF_8));

        assertEquals(400, answer.status());
        assertEquals("malformed", answer.json().path("type").asString());
    }

    @Test
    void theExplanationSaysWhere() {
        var answer =
                client.post(
                        "/sync/push",
                        "{\"mutations\":[{\"mid\":7}]}".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "The JSON does not fit at mutations[0].mid.",
                answer.json().path("detail").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/nowhere,404",
        "GET,/,404",
        "PUT,/sync/push,405",
        "GET,/sync/push,405",
        "DELETE,/sync/changes,405",
        "GET,/sync/changes?cursor=x,400",
        "GET,/sync/changes?cursor=-1,400",
        "GET,/sync/changes?limit=1e3,400",
        "GET,/sync/changes?cursor=99999999999999999999,400",
        "GET,/sync/changes?schema=99,409",
        "GET,/sync/changes?schema=0,426",
        "GET,/sync/changes?epoch=another,410",
        "GET,/sync/changes?cursor=999999,410",
        "DELETE,/sync/devices/x,404",
        "DELETE,/sync/devices/00000000-0000-7000-8000-000000000000,404",
        "GET,/health/live,200",
        "GET,/health/ready/,200",
        "GET,/openapi.yaml,200",
        "GET,/sync/devices/,200",
        "GET,/sync/changes/?cursor=0,200"
    })
    void everyRequestHasItsStatus(String method, String path, int status) {
        client.push(newLead(IDS.next(), "Ada"));
        var request = client.request(path).method(method, HttpRequest.BodyPublishers.noBody());

        assertEquals(status, client.send(request).status());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/sync/changes",
        "POST,/sync/push",
        "GET,/sync/devices",
        "GET,/sync/events",
        "DELETE,/sync/devices/00000000-0000-7000-8000-000000000000"
    })
    void nothingIsToldWithoutAToken(String method, String path) {
        for (var wrong : List.of("", token.substring(1), "x".repeat(5_000))) {
            try (var stranger = new Client(server.port(), wrong.isEmpty() ? null : wrong)) {
                var answer =
                        stranger.send(
                                stranger.request(path)
                                        .method(method, HttpRequest.BodyPublishers.noBody()));

                assertEquals(401, answer.status());
                assertEquals("Bearer", answer.header("WWW-Authenticate"));
            }
        }
    }

    @Test
    void tooMuchAtOnceIsRefused() {
        var many = Collections.nCopies(501, newLead(IDS.next(), "Ada"));
        assertEquals(413, client.post("/sync/push", new Push.Request(many)).status());

        var large = new byte[Push.MOST_BYTES + 1];
        assertEquals(413, client.post("/sync/push", large).status());
    }

    @Test
    void aSmallRequestThatUnpacksToALotIsRefused() throws IOException {
        var bomb = gzip(new byte[50_000_000]);

        assertEquals(413, sendGzip(bomb).status());
    }

    @Test
    void gzipIsUnderstoodAndOtherCompressionIsNot() throws IOException {
        var request =
                Json.MAPPER.writeValueAsBytes(
                        new Push.Request(List.of(newLead(IDS.next(), "Ada"))));

        assertEquals(200, sendGzip(gzip(request)).status());
        assertEquals(400, sendGzip(request).status());
        assertEquals(400, sendGzip(Arrays.copyOf(gzip(request), 60)).status());
        assertEquals(415, client.send(post(request).header("Content-Encoding", "br")).status());
        assertEquals(
                415,
                client.send(
                                client.request("/sync/push")
                                        .header("Content-Type", "text/plain")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(request)))
                        .status());
    }

    @Test
    void aLargePageIsCompressedForWhoAsks() {
        client.push(
                IntStream.range(0, 50)
                        .mapToObj(i -> newLead(IDS.next(), "Lead " + i))
                        .toArray(Mutation[]::new));
        var compressed =
                client.send(
                        client.request("/sync/changes?cursor=0").header("Accept-Encoding", "gzip"));
        var plain = client.get("/sync/changes?cursor=0");

        assertEquals(
                List.of("gzip", ""),
                List.of(compressed.header("Content-Encoding"), plain.header("Content-Encoding")));
        assertEquals(plain.json(), compressed.json());
        assertTrue(Integer.parseInt(compressed.header("Content-Length")) * 5 < plain.body().length);
    }

    @Test
    void otherSchemasAreToldWhoMustBeUpdatedAndNothingIsWritten() {
        var newer = new Mutation(IDS.next(), Schema.CURRENT + 1, Samples.NOON, List.of());
        var older = new Mutation(IDS.next(), Schema.OLDEST_SERVED - 1, Samples.NOON, List.of());
        var id = IDS.next();

        assertEquals(
                409,
                client.post("/sync/push", new Push.Request(List.of(newLead(id, "Ada"), newer)))
                        .status());
        assertEquals(
                426,
                client.post("/sync/push", new Push.Request(List.of(newLead(id, "Ada"), older)))
                        .status());
        assertTrue(client.changes(0).changes().stream().noneMatch(entry -> entry.id().equals(id)));
    }

    @Test
    void aTypeOfANewerSchemaIsNotTakenForNonsense() {
        var body =
                "{\"mutations\":[{\"mid\":\""
                        + IDS.next()
                        + "\",\"schema\":"
                        + (Schema.CURRENT + 1)
                        + ",\"editedAt\":\"2026-01-01T00:00:00Z\",\"changes\":[{\"type\":\"spaceship\",\"id\":\""
                        + UUID.randomUUID()
                        + "\",\"op\":\"teleport\"}]}]}";

        var answer = client.post("/sync/push", body.getBytes(StandardCharsets.UTF_8));

        assertEquals(409, answer.status());
        assertEquals("schema-too-new", answer.json().path("type").asString());
    }

    @Test
    void nothingNewTakesFewBytes() throws IOException {
        var head = client.changes(0).head();
        try (var socket = new Socket("127.0.0.1", server.port());
                var out =
                        new PrintStream(
                                socket.getOutputStream(), false, StandardCharsets.US_ASCII)) {
            out.print(
                    "GET /sync/changes?cursor="
                            + head
                            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Authorization: Bearer "
                            + token
                            + "\r\n\r\n");
            out.flush();
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertEquals("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", answer);
        }
    }

    private Client.Answer sendGzip(byte[] body) {
        return client.send(post(body).header("Content-Encoding", "gzip"));
    }

    private HttpRequest.Builder post(byte[] body) {
        return client.request("/sync/push")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
