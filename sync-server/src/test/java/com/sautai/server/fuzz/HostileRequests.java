package com.sautai.server.fuzz;

import com.sautai.server.platform.Json;
import com.sautai.server.platform.OpenApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes requests that nobody honest sends, for every operation of the contract: its own paths,
/// parameters and fields, with values of the wrong type, size, encoding or intent.
final class HostileRequests {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "0",
                    "-1",
                    "1",
                    "2",
                    "99999999999999999999999999",
                    "9223372036854775807",
                    "-9223372036854775808",
                    "1e400",
                    "NaN",
                    "null",
                    "true",
                    "\u0000",
                    "a\u0000b",
                    "\ud800",
                    "\u202e\ufeff",
                    "ﷺ".repeat(300),
                    "x".repeat(5_000),
                    "x".repeat(100_000),
                    "' OR '1'='1",
                    "'; DROP TABLE account; --",
                    "%' ESCAPE '\\",
                    "../../../../etc/passwd",
                    "..%2f..%2f",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://localhost/a}",
                    "{{7*7}}",
                    "2026-02-30",
                    "2026-11-20",
                    "9999-12-31",
                    "-999999999-01-01",
                    "+999999999-12-31",
                    "0000-00-00",
                    "25:61",
                    "18:00",
                    "2026-11-20T18:00:00Z",
                    "+1000000000-12-31T23:59:59Z",
                    "00000000-0000-0000-0000-000000000000",
                    "not-a-uuid",
                    "USD",
                    "XXX",
                    "Europe/Berlin",
                    "Mars/Base",
                    "me",
                    "a@b.example",
                    "@");

    private final Random random;
    private final List<Operation> operations;

    private record Operation(String method, String path, JsonNode definition) {}

    /// @param path encoded, with its query
    /// @param type of the body, empty for none
    record Request(String method, String path, String type, byte[] body) {}

    HostileRequests(Random random) {
        this.random = random;
        this.operations = operations(OpenApi.document());
    }

    int operations() {
        return operations.size();
    }

    Request next(int number) {
        var operation = operations.get(number % operations.size());
        var path = path(operation);
        if (Set.of("get", "delete").contains(operation.method()) && random.nextInt(4) > 0) {
            return new Request(operation.method().toUpperCase(Locale.ROOT), path, "", new byte[0]);
        }
        return new Request(
                operation.method().toUpperCase(Locale.ROOT), path, type(), body(operation));
    }

    private static List<Operation> operations(JsonNode document) {
        var found = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                // A stream of events never ends by itself.
                if (METHODS.contains(method.getKey()) && !path.getKey().equals("/sync/events")) {
                    found.add(
                            new Operation(
                                    method.getKey(),
                                    path.getKey(),
                                    resolved(document, method.getValue())));
                }
            }
        }
        return found;
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        if (node.has("$ref")) {
            return resolved(document, document.at(node.path("$ref").asString().substring(1)));
        }
        if (node.isObject()) {
            var copy = Json.MAPPER.createObjectNode();
            node.properties().stream()
                    .filter(entry -> !entry.getKey().equals("responses"))
                    .forEach(entry ->
                            copy.set(entry.getKey(), resolved(document, entry.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = Json.MAPPER.createArrayNode();
            node.forEach(each -> copy.add(resolved(document, each)));
            return copy;
        }
        return node;
    }

    private String path(Operation operation) {
        var path = operation.path();
        while (path.contains("{")) {
            path = path.replaceFirst("\\{\\w+}", Matcher.quoteReplacement(segment()));
        }
        var query = new ArrayList<String>();
        for (var parameter : operation.definition().path("parameters")) {
            if (parameter.path("in").asString("").equals("query") && random.nextBoolean()) {
                query.add(encoded(parameter.path("name").asString()) + "=" + encoded(text()));
            }
        }
        if (random.nextInt(10) == 0) {
            query.add(encoded(text()) + "=" + encoded(text()));
        }
        var whole =
                path
                        + (random.nextBoolean() ? "/" : "")
                        + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return whole.length() > 7_000 ? whole.substring(0, 6_000).replaceAll("%.?$", "") : whole;
    }

    private String segment() {
        var text = text();
        return text.isEmpty() ? "1" : encoded(text.substring(0, Math.min(text.length(), 200)));
    }

    private String type() {
        return switch (random.nextInt(12)) {
            case 0 -> "text/plain";
            case 1 -> "application/x-www-form-urlencoded";
            case 2 -> "multipart/form-data; boundary=x";
            case 3 -> "multipart/form-data";
            case 4 -> "application/json; charset=nonsense";
            default -> "application/json";
        };
    }

    private byte[] body(Operation operation) {
        return switch (random.nextInt(10)) {
            case 0 -> new byte[0];
            case 1 -> bytes("{\"a\":");
            case 2 -> bytes("[".repeat(2_000));
            case 3 -> new byte[] {(byte) 0xff, (byte) 0xfe, '{', (byte) 0xc3, (byte) 0x28, '}'};
            case 4 -> bytes(String.valueOf(text()));
            case 5 ->
                    bytes(
                            "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"../../a.png\"\r\n\r\n\u0089PNG\r\n--x--\r\n");
            default -> Json.MAPPER.writeValueAsBytes(object(schema(operation), 0));
        };
    }

    private static JsonNode schema(Operation operation) {
        return operation
                .definition()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    private Map<String, @Nullable Object> object(JsonNode schema, int depth) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        schema.path("properties")
                .properties()
                .forEach(field -> {
                    if (random.nextInt(5) > 0) {
                        object.put(field.getKey(), value(field.getValue(), depth));
                    }
                });
        if (object.isEmpty() || random.nextInt(10) == 0) {
            object.put("user_id", 1);
            object.put("idempotency_key", text());
        }
        return object;
    }

    private @Nullable Object value(JsonNode schema, int depth) {
        return switch (random.nextInt(14)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> random.nextDouble() * 1e300;
            case 3 -> random.nextBoolean();
            case 4 -> List.of(text(), text());
            case 5 -> Map.of("a", text());
            case 6 -> List.of();
            case 7 -> random.nextInt(5) - 1;
            case 8 -> Collections.nCopies(1_000, 1);
            case 9, 10 ->
                    schema.has("properties") && depth < 4
                            ? object(schema, depth + 1)
                            : schema.has("items") && depth < 4
                                    ? List.of(object(schema.path("items"), depth + 1))
                                    : text();
            default -> likely(schema);
        };
    }

    /// A value that passes the first look, so that what is behind it is reached too.
    private @Nullable Object likely(JsonNode schema) {
        var allowed = schema.path("enum");
        if (!allowed.isEmpty()) {
            return Json.MAPPER.convertValue(
                    allowed.get(random.nextInt(allowed.size())), Object.class);
        }
        return schema.path("type").toString().contains("integer") ? random.nextInt(10) : text();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
