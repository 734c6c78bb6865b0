package com.sautai.server.platform;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// By what a request is known when it comes again.
final class IdempotencyKey {
    static final String FIELD = "idempotency_key";

    private static final String HEADER = "Idempotency-Key";
    private static final int MOST_BYTES = 1024 * 1024;

    private IdempotencyKey() {}

    /// The header, else the field of a JSON body.
    static Optional<String> of(Context ctx) {
        var header = ctx.header(HEADER);
        if (header != null) {
            return Optional.of(header.strip());
        }
        return isJson(ctx) ? inBody(Bodies.bytes(ctx, MOST_BYTES)) : Optional.empty();
    }

    private static Optional<String> inBody(byte[] bytes) {
        if (!new String(bytes, StandardCharsets.UTF_8).contains(FIELD)) {
            return Optional.empty();
        }
        try {
            return switch (Bodies.json(bytes, Map.class).get(FIELD)) {
                case null -> Optional.empty();
                case String text -> Optional.of(text.strip());
                case Integer number -> Optional.of(number.toString());
                case Long number -> Optional.of(number.toString());
                default -> throw new BadInput(FIELD, "wrong_type", FIELD + " must be a text.");
            };
        } catch (HttpProblem.Refused notAnObject) {
            // Whoever reads the body says what is wrong with it.
            return Optional.empty();
        }
    }

    /// Method, address and body. What multipart bodies hold is not compared: their boundaries
    /// differ each time.
    static String hash(Context ctx) {
        var what =
                ctx.method()
                        + " "
                        + ctx.path().replaceFirst("(.)/$", "$1")
                        + "?"
                        + Optional.ofNullable(ctx.queryString()).orElse("")
                        + "\n"
                        + body(ctx);
        return Secrets.hash(what);
    }

    private static String body(Context ctx) {
        if (ctx.isMultipart()) {
            return "";
        }
        return isJson(ctx)
                ? new String(Bodies.bytes(ctx, MOST_BYTES), StandardCharsets.UTF_8)
                : ctx.body();
    }

    private static boolean isJson(Context ctx) {
        var type = ctx.contentType();
        return type == null || type.startsWith("application/json");
    }
}
