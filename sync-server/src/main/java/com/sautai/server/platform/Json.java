package com.sautai.server.platform;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the server reads and writes JSON. Without static typing, Jackson looks for the writer of a
/// body's values each time.
public final class Json {
    public static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(MapperFeature.USE_STATIC_TYPING)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private Json() {}
}
