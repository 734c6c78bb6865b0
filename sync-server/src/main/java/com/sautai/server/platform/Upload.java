package com.sautai.server.platform;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a request brings that may bring files: a form of several parts, a plain form or JSON.
public final class Upload {
    private static final int MOST_FILE_BYTES = 10 * 1024 * 1024;
    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int MOST_TEXT_BYTES = 64 * 1024;
    private static final int MOST_PARTS = 100;
    private static final MultipartConfigElement LIMITS =
            new MultipartConfigElement(
                    System.getProperty("java.io.tmpdir"), MOST_FILE_BYTES, MOST_BYTES, 64 * 1024);

    private final Input input;
    private final Map<String, Part> files;

    private Upload(Input input, Map<String, Part> files) {
        this.input = input;
        this.files = files;
    }

    public static Upload read(Context ctx) {
        var type = ctx.contentType();
        if (type != null && type.startsWith("multipart/form-data")) {
            return parts(ctx);
        }
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            return new Upload(Input.form(ctx), Map.of());
        }
        return new Upload(Input.json(ctx), Map.of());
    }

    public Input input() {
        return input;
    }

    /// A file that was chosen; empty when none was.
    public Optional<byte[]> file(String field) {
        var part = files.get(field);
        return part == null || part.getSize() == 0
                ? Optional.empty()
                : Optional.of(bytes(part, MOST_FILE_BYTES));
    }

    private static Upload parts(Context ctx) {
        if (ctx.contentLength() > MOST_BYTES) {
            throw tooLarge();
        }
        var texts = new HashMap<String, List<String>>();
        var files = new HashMap<String, Part>();
        for (var part : readParts(ctx)) {
            if (part.getSubmittedFileName() == null) {
                texts.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                        .add(new String(bytes(part, MOST_TEXT_BYTES), StandardCharsets.UTF_8));
            } else {
                files.putIfAbsent(part.getName(), part);
            }
        }
        var values = new HashMap<String, @Nullable Object>();
        texts.forEach((name, all) -> values.put(name, all.size() == 1 ? all.getFirst() : all));
        return new Upload(Input.of(values), files);
    }

    private static Collection<Part> readParts(Context ctx) {
        ctx.req().setAttribute("org.eclipse.jetty.multipartConfig", LIMITS);
        try {
            var parts = ctx.req().getParts();
            if (parts.size() > MOST_PARTS) {
                throw Bodies.malformed("A form may have at most " + MOST_PARTS + " fields.");
            }
            return parts;
        } catch (IOException | ServletException | IllegalStateException refused) {
            throw isTooLarge(refused) ? tooLarge() : Bodies.malformed("The form is damaged.");
        }
    }

    /// The server says it in words only.
    private static boolean isTooLarge(@Nullable Throwable failure) {
        return failure != null
                && (String.valueOf(failure.getMessage()).contains("exceed")
                        || String.valueOf(failure.getMessage()).contains("max length")
                        || isTooLarge(failure.getCause()));
    }

    private static HttpProblem.Refused tooLarge() {
        return Bodies.tooLarge("A file may have at most 10 MB, and all of them 25 MB.");
    }

    private static byte[] bytes(Part part, int most) {
        try (var in = part.getInputStream()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Bodies.tooLarge(part.getName() + " is too large.");
            }
            return bytes;
        } catch (IOException gone) {
            throw Bodies.malformed("The form ended early.");
        }
    }
}
