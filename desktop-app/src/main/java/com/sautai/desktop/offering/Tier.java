package com.sautai.desktop.offering;

import com.sautai.model.offering.TierRules;
import com.sautai.model.sync.Fields;
import java.util.Comparator;
import java.util.UUID;

/// A price of an offering for some sizes of household, as the record holds it.
record Tier(UUID id, Fields body) {
    /// As guests see them.
    static final Comparator<Tier> IN_ORDER =
            Comparator.comparingLong((Tier tier) -> orZero(tier.body.number("sort_order")))
                    .thenComparingLong(tier -> orZero(tier.body.number("household_min")))
                    .thenComparing(Tier::id);

    long amount() {
        return orZero(body.number("desired_unit_amount_cents"));
    }

    boolean isShown() {
        return TierRules.isActive(body);
    }

    private static long orZero(@org.jspecify.annotations.Nullable Long number) {
        return number == null ? 0 : number;
    }
}
