package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Bodies and changes as JSON text, on disk as on the wire.
public final class Json {
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    /// Without static typing, Jackson looks for the writer of a body's values each time.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(MapperFeature.USE_STATIC_TYPING).build();

    private static final ObjectWriter WRITE_CHANGES = MAPPER.writerFor(CHANGES);
    private static final ObjectReader READ_CHANGES = MAPPER.readerFor(CHANGES);
    private static final ObjectWriter WRITE_BODY = MAPPER.writerFor(Fields.class);
    private static final ObjectReader READ_BODY = MAPPER.readerFor(Fields.class);

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    static String writeChanges(List<Change> changes) {
        return WRITE_CHANGES.writeValueAsString(changes);
    }

    static List<Change> readChanges(String json) {
        return READ_CHANGES.readValue(json);
    }

    static @Nullable String writeBody(@Nullable Fields body) {
        return body == null ? null : WRITE_BODY.writeValueAsString(body);
    }

    static @Nullable Fields readBody(@Nullable String json) {
        return json == null ? null : READ_BODY.readValue(json);
    }
}
