package com.sautai.server.offering;

import com.sautai.model.money.Decimals;
import com.sautai.model.offering.OfferingRules;
import com.sautai.model.offering.TierRules;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// An offering as the web reads it.
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record OfferingView(
        long id,
        long chef,
        String title,
        String serviceType,
        String serviceTypeLabel,
        String description,
        @Nullable Long maxTravelMiles,
        String currency,
        boolean active,
        @Nullable Instant createdAt,
        Instant updatedAt,
        List<String> tierSummary,
        List<TierView> tiers) {
    static OfferingView of(StoredOffering offering) {
        var body = offering.body();
        return new OfferingView(
                Objects.requireNonNull(body.number("number")),
                offering.chefId(),
                body.text("title"),
                body.text("service_type"),
                OfferingRules.label(body.text("service_type")),
                body.text("description"),
                body.number("max_travel_miles"),
                body.text("currency"),
                body.flag("active"),
                body.instant("created_at"),
                offering.updatedAt(),
                offering.tiers().stream()
                        .filter(tier -> TierRules.isActive(tier.body()))
                        .map(tier -> summary(body, tier.body()))
                        .toList(),
                offering.tiers().stream().map(tier -> TierView.of(offering, tier.body())).toList());
    }

    /// Such as `1-4 people: 120.00 USD every week`.
    private static String summary(Fields offering, Fields tier) {
        var currency = offering.text("currency");
        var amount = Objects.requireNonNull(tier.number("desired_unit_amount_cents"));
        var price = Decimals.text(amount, currency) + " " + currency;
        return people(tier)
                + ": "
                + price
                + switch (tier.text("recurrence_interval")) {
                    case "week" -> " every week";
                    case "biweek" -> " every two weeks";
                    case "month" -> " every month";
                    default -> "";
                };
    }

    private static String people(Fields tier) {
        long least = Objects.requireNonNull(tier.number("household_min"));
        var most = tier.number("household_max");
        if (most == null) {
            return least + "+ people";
        }
        return most == 1 ? "1 person" : (least == most ? "" : least + "-") + most + " people";
    }
}
