package com.sautai.server.sync;

import java.util.UUID;

/// The order of mutation ids: that of their bytes, by which UUIDv7 grows with time.
final class MidOrder {
    private MidOrder() {}

    static int compare(UUID one, UUID other) {
        int high =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    static UUID newer(UUID one, UUID other) {
        return compare(one, other) < 0 ? other : one;
    }
}
