package com.sautai.server.platform;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes answers, compressed where it pays.
public final class Answers {
    private static final int WORTH_COMPRESSING = 200;
    private static final int LARGE = 64 * 1024;

    private static final String PLAIN = "plain answer";

    private Answers() {}

    public static void json(Context ctx, int status, Object value) {
        send(ctx, status, "application/json", Json.MAPPER.writeValueAsBytes(value));
    }

    /// The same for what devices read, much of it at a time: written by its declared types.
    public static void feed(Context ctx, Object value) {
        send(ctx, 200, "application/json", Json.BY_DECLARATION.writeValueAsBytes(value));
    }

    /// An answer that is given often, written and compressed once.
    public static final class Ready {
        private final byte[] plain;
        private byte @Nullable [] compressed;

        /// @param plain JSON
        public Ready(byte[] plain) {
            this.plain = plain.clone();
        }

        public byte[] plain() {
            return plain.clone();
        }

        private synchronized byte[] compressed() {
            if (compressed == null) {
                compressed = gzip(plain);
            }
            return compressed;
        }
    }

    public static void json(Context ctx, Ready answer) {
        ctx.status(200).contentType("application/json");
        if (answer.plain.length > WORTH_COMPRESSING && acceptsGzip(ctx)) {
            ctx.header(Header.CONTENT_ENCODING, "gzip").result(answer.compressed());
        } else {
            ctx.result(answer.plain);
        }
    }

    /// Bytes that always stay the same at this address; nobody asks for them twice.
    public static void unchanging(Context ctx, String type, byte[] bytes) {
        ctx.status(200)
                .contentType(type)
                .header(Header.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(Header.X_CONTENT_TYPE_OPTIONS, "nosniff")
                .header(Header.CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
                .result(bytes);
    }

    public static void problem(Context ctx, HttpProblem problem) {
        send(
                ctx,
                problem.status(),
                "application/problem+json",
                Json.MAPPER.writeValueAsBytes(problem.body()));
    }

    public static void nothing(Context ctx) {
        ctx.status(204);
        ctx.res().setContentType(null);
    }

    /// What was sent, before compression; `null` when nothing was.
    static byte @Nullable [] plain(Context ctx) {
        return ctx.attribute(PLAIN);
    }

    static void send(Context ctx, int status, String type, byte[] bytes) {
        ctx.attribute(PLAIN, bytes);
        ctx.status(status).contentType(type);
        if (bytes.length > WORTH_COMPRESSING && acceptsGzip(ctx)) {
            ctx.header(Header.CONTENT_ENCODING, "gzip").result(gzip(bytes));
        } else {
            ctx.result(bytes);
        }
    }

    private static boolean acceptsGzip(Context ctx) {
        var accepted = ctx.header(Header.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new Gzip(out, bytes.length > LARGE)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// A large answer is worth looking for repetitions longer.
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out, boolean large) throws IOException {
            super(out, 8 * 1024);
            if (large) {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }
    }
}
