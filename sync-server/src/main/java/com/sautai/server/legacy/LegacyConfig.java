package com.sautai.server.legacy;

import com.sautai.server.flag.Flag;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the server is told about the old backend.
///
/// @param upstream where it is; `null` when there is none
/// @param flags reads what the configuration says about the flags at this moment
public record LegacyConfig(@Nullable URI upstream, Supplier<Map<Flag, Boolean>> flags) {
    private static final Supplier<Map<Flag, Boolean>> ALL_OFF = Map::of;

    /// No old backend, and no flag set.
    public static final LegacyConfig NONE = new LegacyConfig(null, ALL_OFF);

    public static LegacyConfig at(@Nullable URI upstream) {
        return new LegacyConfig(upstream, ALL_OFF);
    }

    public LegacyConfig with(Supplier<Map<Flag, Boolean>> otherFlags) {
        return new LegacyConfig(upstream, otherFlags);
    }
}
