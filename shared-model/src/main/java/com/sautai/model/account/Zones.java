package com.sautai.model.account;

import java.time.ZoneId;
import java.util.Set;

/// Time zones by their names.
public final class Zones {
    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();

    private Zones() {}

    public static boolean isZone(String name) {
        return NAMES.contains(name);
    }
}
