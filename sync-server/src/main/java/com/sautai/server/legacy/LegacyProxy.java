package com.sautai.server.legacy;

import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Bodies;
import com.sautai.server.platform.HttpProblem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Passes a request through to the old backend and its answer back as it comes, so that a stream of
/// events is not held up.
final class LegacyProxy {
    private static final Logger LOG = LoggerFactory.getLogger(LegacyProxy.class);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(30);
    private static final long LONGEST_MINUTES = 10;
    private static final int MOST_BYTES_IN = 2 * 1024 * 1024;
    private static final long MOST_BYTES_OUT = 20L * 1024 * 1024;

    /// What belongs to one connection (RFC 9110, 7.6.1) or is made anew for the next one.
    private static final Set<String> NOT_PASSED =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "host",
                    "content-length",
                    "expect",
                    "cookie",
                    "set-cookie",
                    "deprecation",
                    "sunset",
                    "link");

    private final URI upstream;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    LegacyProxy(URI upstream) {
        this.upstream = upstream;
    }

    void pass(Context ctx) {
        var request = request(ctx);
        try {
            answer(ctx, http.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (HttpTimeoutException late) {
            LOG.warn("The old backend is late: {}", late.toString());
            refuse(ctx, 504, "The old backend did not answer in time.");
        } catch (IOException dead) {
            LOG.warn("The old backend failed: {}", dead.toString());
            refuse(ctx, 502, "The old backend does not answer.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            refuse(ctx, 503, "The server is stopping.");
        }
    }

    private HttpRequest request(Context ctx) {
        var body = read(ctx);
        try {
            var query = ctx.queryString();
            var target =
                    upstream.resolve(
                            ctx.path()
                                    + (ctx.path().endsWith("/") ? "" : "/")
                                    + (query == null ? "" : "?" + query));
            var request =
                    HttpRequest.newBuilder(target)
                            .timeout(FIRST_ANSWER)
                            .method(
                                    ctx.method().name(),
                                    body.length == 0
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofByteArray(body));
            var ofConnection = ofConnection(ctx.header("Connection"));
            for (var name : Collections.list(ctx.req().getHeaderNames())) {
                if (isPassed(name, ofConnection)) {
                    Collections.list(ctx.req().getHeaders(name))
                            .forEach(value -> request.header(name, value));
                }
            }
            return request.header("X-Forwarded-For", ctx.ip()).build();
        } catch (IllegalArgumentException notAnAddress) {
            throw Bodies.malformed("The address has characters that no address may have.");
        }
    }

    private static byte[] read(Context ctx) {
        try {
            var body = ctx.req().getInputStream().readNBytes(MOST_BYTES_IN + 1);
            if (body.length > MOST_BYTES_IN) {
                throw Bodies.tooLarge("A request may have at most " + MOST_BYTES_IN + " bytes.");
            }
            return body;
        } catch (IOException gone) {
            throw Bodies.malformed("The body ended early.");
        }
    }

    private static void answer(Context ctx, HttpResponse<InputStream> response) throws IOException {
        ctx.status(response.statusCode());
        var ofConnection = ofConnection(response.headers().firstValue("connection").orElse(null));
        response.headers()
                .map()
                .forEach((name, values) -> {
                    if (isPassed(name, ofConnection)) {
                        values.forEach(value -> ctx.res().addHeader(name, value));
                    }
                });
        try (var body = response.body()) {
            var limit = new CompletableFuture<Void>();
            limit.completeOnTimeout(null, LONGEST_MINUTES, TimeUnit.MINUTES)
                    .thenRun(() -> close(body));
            copy(ctx, body);
            limit.cancel(false);
        }
    }

    /// Each piece goes out at once. The guest hanging up, or the old backend breaking off, ends it.
    private static void copy(Context ctx, InputStream body) throws IOException {
        var out = ctx.res().getOutputStream();
        var buffer = new byte[8 * 1024];
        boolean isStream =
                String.valueOf(ctx.res().getContentType()).startsWith("text/event-stream");
        long sent = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            sent += read;
            if (!isStream && sent > MOST_BYTES_OUT) {
                throw new IOException("The old backend answers with too much");
            }
            out.write(buffer, 0, read);
            out.flush();
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException failure) {
            LOG.debug("Closing the old backend's answer failed: {}", failure.toString());
        }
    }

    private static void refuse(Context ctx, int status, String detail) {
        if (!ctx.res().isCommitted()) {
            Answers.problem(
                    ctx, HttpProblem.of(status, "legacy-unavailable", "Not available", detail));
        }
    }

    private static boolean isPassed(String name, Set<String> ofConnection) {
        var key = name.toLowerCase(Locale.ROOT);
        return !NOT_PASSED.contains(key) && !ofConnection.contains(key) && !key.startsWith(":");
    }

    private static Set<String> ofConnection(@Nullable String header) {
        var names = new TreeSet<String>();
        if (header != null) {
            List.of(header.split(","))
                    .forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        }
        return names;
    }
}
