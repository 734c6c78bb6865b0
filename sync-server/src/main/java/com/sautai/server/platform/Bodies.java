package com.sautai.server.platform;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Reads what a request brings, never more than is allowed.
public final class Bodies {
    private static final String READ = "body";

    private Bodies() {}

    /// The body as it was before compression; it can be asked for again.
    public static byte[] bytes(Context ctx, int most) {
        byte[] read = ctx.attribute(READ);
        if (read == null) {
            read = read(ctx, most);
            ctx.attribute(READ, read);
        }
        if (read.length > most) {
            throw tooLarge("A request may have at most " + most + " bytes before compression.");
        }
        return read;
    }

    /// A body of any type, as it comes.
    public static byte[] raw(Context ctx, int most) {
        try (var in = ctx.req().getInputStream()) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge("A request may have at most " + most + " bytes.");
            }
            return bytes;
        } catch (IOException gone) {
            throw malformed("The body ended early.");
        }
    }

    private static byte[] read(Context ctx, int most) {
        var type = ctx.contentType();
        if (type != null && !type.startsWith("application/json")) {
            throw HttpProblem.of(415, "wrong-media-type", "Not JSON", "Send application/json.")
                    .refused();
        }
        var encoding = ctx.header(Header.CONTENT_ENCODING);
        try (var raw = ctx.req().getInputStream()) {
            return switch (encoding == null ? "identity" : encoding) {
                case "identity" -> raw.readNBytes(most + 1);
                case "gzip" -> {
                    try (var gzip = new GZIPInputStream(raw)) {
                        yield gzip.readNBytes(most + 1);
                    }
                }
                default ->
                        throw HttpProblem.of(
                                        415,
                                        "wrong-encoding",
                                        "Unknown compression",
                                        "Send gzip or no compression.")
                                .refused();
            };
        } catch (ZipException | java.io.EOFException damaged) {
            throw malformed("The body is not gzip.");
        } catch (IOException gone) {
            throw malformed("The body ended early.");
        }
    }

    public static <T> T json(byte[] bytes, Class<T> type) {
        try {
            var value = Json.MAPPER.readValue(bytes, type);
            if (value == null) {
                throw malformed("The body is empty.");
            }
            return value;
        } catch (DatabindException wrong) {
            throw malformed("The JSON does not fit at " + where(wrong) + ".");
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            throw malformed(
                    "The body is not JSON (line "
                            + at.getLineNr()
                            + ", column "
                            + at.getColumnNr()
                            + ").");
        }
    }

    public static HttpProblem.Refused tooLarge(String detail) {
        return HttpProblem.of(413, "too-large", "Too large", detail).refused();
    }

    public static HttpProblem.Refused malformed(String detail) {
        return HttpProblem.of(400, "malformed", "Not understood", detail).refused();
    }

    private static String where(DatabindException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "the top" : path.toString();
    }
}
