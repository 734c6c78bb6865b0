package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.util.List;
import java.util.Set;

/// Lets pages of other origins call this server from a browser, without cookies.
public final class Cors {
    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "Authorization, Content-Type, Idempotency-Key, X-Requested-With";
    private static final String EXPOSED = "Retry-After, Idempotent-Replayed";
    private static final String A_DAY = "86400";

    private final Set<String> origins;

    /// @param origins such as `https://app.example.com`
    public Cors(List<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    void add(RoutesConfig routes) {
        if (!origins.isEmpty()) {
            routes.before(this::handle);
        }
    }

    private void handle(Context ctx) {
        ctx.header(Header.VARY, Header.ORIGIN);
        var origin = ctx.header(Header.ORIGIN);
        if (origin == null || !origins.contains(origin)) {
            return;
        }
        ctx.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        ctx.header(Header.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        if (ctx.method() == HandlerType.OPTIONS
                && ctx.header(Header.ACCESS_CONTROL_REQUEST_METHOD) != null) {
            ctx.header(Header.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
            ctx.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
            ctx.header(Header.ACCESS_CONTROL_MAX_AGE, A_DAY);
            ctx.status(204).skipRemainingHandlers();
        }
    }
}
