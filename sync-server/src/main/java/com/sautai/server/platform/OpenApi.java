package com.sautai.server.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The contract of this HTTP interface: one document, written in a file for each feature.
public final class OpenApi {
    /// The first one holds what the others share.
    private static final List<String> PARTS =
            List.of("common", "sync", "offering", "meal", "order", "calendar", "dashboard");

    private static final YAMLMapper YAML = new YAMLMapper();

    private OpenApi() {}

    public static byte[] yaml() {
        return YAML.writeValueAsBytes(document());
    }

    public static JsonNode document() {
        var whole = read(PARTS.getFirst());
        PARTS.stream().skip(1).forEach(part -> addAll(whole, read(part)));
        return whole;
    }

    private static void addAll(ObjectNode whole, ObjectNode part) {
        part.properties()
                .forEach(entry -> {
                    var there = whole.get(entry.getKey());
                    if (there instanceof ObjectNode node
                            && entry.getValue() instanceof ObjectNode more) {
                        addAll(node, more);
                    } else if (there == null) {
                        whole.set(entry.getKey(), entry.getValue());
                    } else {
                        throw new IllegalStateException(
                                "Two files of the contract define " + entry.getKey());
                    }
                });
    }

    private static ObjectNode read(String part) {
        var name = "/openapi/" + part + ".yaml";
        try (var file = Objects.requireNonNull(OpenApi.class.getResourceAsStream(name), name)) {
            return (ObjectNode) YAML.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
