package com.sautai.server.metrics;

import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The metrics, for whoever shows the configured token.
public final class MetricsRoutes {
    private final Metrics metrics;
    private final String token;

    /// @param token empty for nobody
    public MetricsRoutes(Metrics metrics, String token) {
        this.metrics = metrics;
        this.token = token;
    }

    public void add(RoutesConfig routes) {
        routes.get("/metrics", this::show);
    }

    private void show(Context ctx) {
        if (token.isEmpty()) {
            throw Params.notFound();
        }
        var shown = String.valueOf(ctx.header(Header.AUTHORIZATION));
        if (!MessageDigest.isEqual(bytes("Bearer " + token), bytes(shown))) {
            ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
            throw HttpProblem.of(401, "signed-out", "Signed out", "Show the metrics token.")
                    .refused();
        }
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
