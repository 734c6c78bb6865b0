package com.sautai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sautai.server.platform.Json;
import com.sautai.server.platform.OpenApi;
import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Holds every answer that a test gets against `openapi.yaml`.
final class Contract {
    private static final JsonNode DOCUMENT = read();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    static void assertAnswers(HttpRequest request, Client.Answer answer) {
        var what = request.method() + " " + request.uri().getPath() + " " + answer.status();
        var type = answer.header("Content-Type");
        var asked = operation(request);
        var operation = asked.map(Map.Entry::getValue).orElse(DOCUMENT.path("nowhere"));
        asked.ifPresent(known -> Answered.note(known.getKey(), answer.status()));
        if (operation.isMissingNode()) {
            assertEquals("application/problem+json", type, what + " is not in the contract");
            assertValid(what, DOCUMENT.at("/components/schemas/Problem"), answer);
            return;
        }
        var response = resolved(operation.path("responses").path(String.valueOf(answer.status())));
        assertFalse(response.isMissingNode(), what + " is not in the contract");
        response.path("headers")
                .properties()
                .forEach(header ->
                        assertFalse(
                                answer.header(header.getKey()).isEmpty(),
                                what + " lacks " + header));
        if (answer.body().length == 0) {
            assertEquals("", type, what);
            assertFalse(response.has("content"), what + " has no body");
            return;
        }
        var content = response.path("content").path(type);
        assertFalse(content.isMissingNode(), what + " must not be " + type);
        if (type.endsWith("json")) {
            assertValid(what, content.path("schema"), answer);
        }
    }

    /// Of several paths that fit, the one that names more of itself.
    ///
    /// @return it with its name, `GET /path`
    private static Optional<Map.Entry<String, JsonNode>> operation(HttpRequest request) {
        var path = request.uri().getPath().replaceFirst("(.)/$", "$1");
        var method = request.method().toLowerCase(Locale.ROOT);
        return DOCUMENT.path("paths").properties().stream()
                .filter(known -> known.getValue().has(method))
                .filter(known ->
                        Pattern.matches(
                                known.getKey()
                                        .replaceFirst("(.)/$", "$1")
                                        .replaceAll("\\{\\w+}", "[^/]+"),
                                path))
                .min(Comparator.comparingInt(known -> known.getKey().split("\\{", -1).length))
                .map(known ->
                        Map.entry(
                                request.method() + " " + known.getKey(),
                                known.getValue().path(method)));
    }

    private static void assertValid(String what, JsonNode schema, Client.Answer answer) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("$defs", DOCUMENT.at("/components/schemas"));
        assertEquals(List.of(), SCHEMAS.getSchema(whole).validate(answer.json()), what);
    }

    /// With references to schemas as a JSON Schema of its own has them.
    private static JsonNode read() {
        var text = Json.MAPPER.writeValueAsString(OpenApi.document());
        return Json.MAPPER.readTree(text.replace("#/components/schemas/", "#/$defs/"));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.path("$ref").asString().substring(1)) : node;
    }
}
