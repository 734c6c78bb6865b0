package com.sautai.server.offering;

import com.sautai.model.offering.TierRules;
import com.sautai.model.sync.Fields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A tier as the web reads it.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record TierView(
        long id,
        String displayLabel,
        long householdMin,
        @Nullable Long householdMax,
        long desiredUnitAmountCents,
        String currency,
        boolean isRecurring,
        @Nullable String recurrenceInterval,
        @Nullable Long durationMinutes,
        boolean hidden,
        boolean softDeleted,
        long sortOrder,
        boolean active,
        boolean readyForCheckout) {
    static TierView of(StoredOffering offering, Fields tier) {
        var order = tier.number("sort_order");
        var interval = tier.text("recurrence_interval");
        return new TierView(
                whole(tier, "number"),
                tier.text("display_label"),
                whole(tier, "household_min"),
                tier.number("household_max"),
                whole(tier, "desired_unit_amount_cents"),
                offering.body().text("currency"),
                tier.flag("is_recurring"),
                interval.isEmpty() ? null : interval,
                tier.number("duration_minutes"),
                tier.flag("hidden"),
                tier.isDeleted(),
                order == null ? 0 : order,
                TierRules.isActive(tier),
                TierRules.isReadyForCheckout(offering.body(), tier, offering.payoutReady()));
    }

    private static long whole(Fields tier, String field) {
        return Objects.requireNonNull(tier.number(field), field);
    }
}
