package com.sautai.server.platform;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the server reads and writes JSON.
public final class Json {
    public static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    /// Writes values by their declared types: faster, and right only where no property is declared
    /// as an interface.
    static final JsonMapper BY_DECLARATION =
            MAPPER.rebuild().enable(MapperFeature.USE_STATIC_TYPING).build();

    private Json() {}
}
