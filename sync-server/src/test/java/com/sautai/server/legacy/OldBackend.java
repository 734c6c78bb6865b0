package com.sautai.server.legacy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// An old backend for tests: repeats what it is asked, and streams events when it is let.
final class OldBackend implements AutoCloseable {
    private final HttpServer http;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Semaphore events = new Semaphore(0);
    private final Semaphore streams = new Semaphore(0);

    OldBackend() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::answer);
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /// Everything that reached it: method, path and query.
    List<String> asked() {
        return List.copyOf(asked);
    }

    /// Waits until a stream was asked for.
    void awaitStream() {
        streams.acquireUninterruptibly();
    }

    /// Lets a stream send its next event.
    void next() {
        events.release();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            if (exchange.getRequestURI().getPath().endsWith("/stream/")) {
                stream(exchange);
                return;
            }
            var body =
                    "{\"authorization\": \""
                            + exchange.getRequestHeaders().getFirst("Authorization")
                            + "\", \"cookie\": \""
                            + exchange.getRequestHeaders().getFirst("Cookie")
                            + "\", \"private\": \""
                            + exchange.getRequestHeaders().getFirst("X-Private")
                            + "\", \"body\": \""
                            + new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8)
                            + "\"}";
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
            exchange.getResponseHeaders().add("X-Old", "yes");
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        streams.release();
        for (int number = 1; number <= 3; number++) {
            events.acquireUninterruptibly();
            exchange.getResponseBody()
                    .write(("data: " + number + "\n\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
