package com.sautai.desktop.offering;

import com.sautai.model.sync.Fields;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.UUID;

/// Something a chef does for guests, with its tiers in their order.
record Offering(UUID id, Fields body, List<Tier> tiers) {
    /// The order that the chef gave them; those that came at the same place, oldest first.
    static final Comparator<Offering> IN_ORDER =
            Comparator.comparingLong(Offering::sortOrder)
                    .thenComparing(offering -> offering.body.text("created_at"))
                    .thenComparing(Offering::id);

    Offering {
        tiers = List.copyOf(tiers);
    }

    String title() {
        return body.text("title");
    }

    String currency() {
        return body.text("currency");
    }

    /// Whether guests see it; otherwise it is a draft.
    boolean isLive() {
        return body.flag("active");
    }

    long sortOrder() {
        return Objects.requireNonNullElse(body.number("sort_order"), 0L);
    }

    List<Tier> shownTiers() {
        return tiers.stream().filter(Tier::isShown).toList();
    }

    /// The prices that guests see.
    LongSummaryStatistics prices() {
        return shownTiers().stream().mapToLong(Tier::amount).summaryStatistics();
    }

    Offering withBody(Fields body) {
        return new Offering(id, body, tiers);
    }
}
