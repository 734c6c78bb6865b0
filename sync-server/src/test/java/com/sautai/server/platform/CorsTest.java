package com.sautai.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.server.Client;
import com.sautai.server.Operations;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CorsTest {
    private static final String OURS = "https://app.example.com";

    private final HttpClient http = HttpClient.newHttpClient();
    private ServerApp server;

    @BeforeAll
    void start() {
        var config =
                ServerConfig.inMemory("cors")
                        .withOperations(
                                Operations.quiet(Path.of(".")).withCorsOrigins(List.of(OURS)));
        server = ServerApp.start(config, Samples.CLOCK, Samples.IDS);
    }

    @AfterAll
    void stop() {
        http.close();
        server.close();
    }

    @Test
    void aPreflightAllowsWhatPagesSend() throws Exception {
        for (var path : List.of("/auth/api/login/", "/nowhere")) {
            var answer = preflight(path, OURS);

            assertEquals(204, answer.statusCode());
            assertEquals(OURS, header(answer, "Access-Control-Allow-Origin"));
            assertEquals(
                    Set.of("GET", "POST", "PUT", "PATCH", "DELETE"),
                    words(answer, "Access-Control-Allow-Methods"));
            assertEquals(
                    Set.of("Authorization", "Content-Type", "Idempotency-Key", "X-Requested-With"),
                    words(answer, "Access-Control-Allow-Headers"));
            assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        }
    }

    @Test
    void otherOriginsAreAllowedNothing() throws Exception {
        var answer = preflight("/auth/api/login/", "https://evil.example.com");

        assertEquals("", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Methods"));
    }

    @Test
    void answersAndRefusalsCanBeRead() {
        try (var anybody = new Client(server.port(), null)) {
            for (var path : List.of("/auth/api/countries/", "/auth/api/user_details/")) {
                var answer = anybody.send(anybody.request(path).header("Origin", OURS));
                assertEquals(OURS, answer.header("Access-Control-Allow-Origin"));
                assertEquals("Origin", answer.header("Vary"));
            }
            assertEquals(
                    "", anybody.get("/auth/api/countries/").header("Access-Control-Allow-Origin"));
        }
    }

    private HttpResponse<String> preflight(String path, String origin) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Set<String> words(HttpResponse<?> answer, String name) {
        return Stream.of(header(answer, name).split(", ")).collect(Collectors.toSet());
    }
}
