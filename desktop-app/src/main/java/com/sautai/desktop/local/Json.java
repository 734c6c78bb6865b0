package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Bodies and changes as JSON text, on disk as on the wire.
public final class Json {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static @Nullable String writeBody(@Nullable Fields body) {
        return body == null ? null : MAPPER.writeValueAsString(body);
    }

    static @Nullable Fields readBody(@Nullable String json) {
        return json == null ? null : MAPPER.readValue(json, Fields.class);
    }

    static List<Change> readChanges(String json) {
        return MAPPER.readValue(json, CHANGES);
    }
}
