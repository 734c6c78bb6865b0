package com.sautai.server;

import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.server.platform.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Speaks HTTP with a running server.
public final class Client implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final @Nullable String token;

    public Client(int port, @Nullable String token) {
        this.address = "http://127.0.0.1:" + port;
        this.token = token;
    }

    public static Client of(ServerApp server, Devices.SignedIn device) {
        return new Client(server.port(), device.token());
    }

    /// @param body decompressed
    public record Answer(int status, java.net.http.HttpHeaders headers, byte[] body) {
        public JsonNode json() {
            return Json.MAPPER.readTree(body);
        }

        public <T> T as(Class<T> type) {
            return Json.MAPPER.readValue(body, type);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public List<Push.Result> push(Mutation... mutations) {
        return post("/sync/push", new Push.Request(List.of(mutations)))
                .as(Push.Response.class)
                .results();
    }

    public Feed.Page changes(long cursor) {
        return get("/sync/changes?cursor=" + cursor).as(Feed.Page.class);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Object body) {
        return post(path, Json.MAPPER.writeValueAsBytes(body));
    }

    public Answer post(String path, byte[] body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public Answer patch(String path, Object body) {
        return sendJson("PATCH", path, body);
    }

    public Answer put(String path, Object body) {
        return sendJson("PUT", path, body);
    }

    /// Sends a form of several parts: texts as they are, files as bytes.
    public Answer form(String method, String path, Map<String, Object> parts) {
        var boundary = "form-of-a-test";
        var body = new ByteArrayOutputStream();
        parts.forEach((name, value) -> {
            var file = value instanceof byte[] ? "; filename=\"" + name + ".bin\"" : "";
            var head = "Content-Disposition: form-data; name=\"" + name + "\"" + file;
            body.writeBytes(utf8("--" + boundary + "\r\n" + head + "\r\n\r\n"));
            body.writeBytes(value instanceof byte[] bytes ? bytes : utf8(value.toString()));
            body.writeBytes(utf8("\r\n"));
        });
        body.writeBytes(utf8("--" + boundary + "--\r\n"));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer sendJson(String method, String path, Object body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofByteArray(
                                        Json.MAPPER.writeValueAsBytes(body))));
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var gzip = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            var answer =
                    new Answer(
                            response.statusCode(),
                            response.headers(),
                            gzip ? gunzip(response.body()) : response.body());
            Contract.assertAnswers(response.request(), answer);
            return answer;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("No answer", failure);
        }
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
