package com.sautai.model.offering;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an offering may hold.
public final class OfferingRules {
    public static final List<String> SERVICE_TYPES =
            List.of("home_chef", "weekly_prep", "catering");

    /// So many tiers an offering may have, deleted ones left out.
    public static final int MOST_TIERS = 50;

    private OfferingRules() {}

    /// What guests call a type of service.
    public static String label(String serviceType) {
        return switch (serviceType) {
            case "home_chef" -> "In-home chef";
            case "weekly_prep" -> "Weekly meal prep";
            case "catering" -> "Event catering";
            default -> serviceType;
        };
    }

    public static List<Problem> problems(Fields offering) {
        return new Checks(offering)
                .required("title", "service_type", "currency", "created_at")
                .longest("title", 255)
                .longest("description", 10_000)
                .oneOf("service_type", SERVICE_TYPES)
                .between("max_travel_miles", 0, 10_000)
                .when(
                        !offering.text("currency").isEmpty()
                                && !Currencies.isCurrency(offering.text("currency")),
                        "currency",
                        "not_allowed",
                        "currency must be a code such as EUR.")
                .problems();
    }

    /// What is wrong with an offering and its tiers together: each household has at most one price
    /// of a kind, and every price can be charged.
    ///
    /// @param offering `null` when there never was one; nothing is asked of a deleted one
    public static List<Problem> problemsOfTiers(
            @Nullable Fields offering, Collection<Fields> tiers) {
        if (offering == null) {
            return List.of(
                    new Problem(
                            "offering_id", "missing", "The server does not have this offering."));
        }
        var kept = tiers.stream().filter(tier -> !tier.isDeleted()).toList();
        if (offering.isDeleted()) {
            return List.of();
        }
        var problems = new ArrayList<Problem>();
        if (kept.size() > MOST_TIERS) {
            problems.add(
                    new Problem(
                            "tiers",
                            "too_long",
                            "An offering may have at most " + MOST_TIERS + " tiers."));
        }
        var currency = offering.text("currency");
        long least = Currencies.least(currency);
        if (kept.stream().anyMatch(tier -> amount(tier) < least)) {
            problems.add(
                    new Problem(
                            "desired_unit_amount_cents",
                            "out_of_range",
                            "desired_unit_amount_cents must be at least "
                                    + least
                                    + " in "
                                    + currency
                                    + "."));
        }
        long step = Currencies.step(currency);
        if (kept.stream().anyMatch(tier -> amount(tier) % step != 0)) {
            problems.add(
                    new Problem(
                            "desired_unit_amount_cents",
                            "too_fine",
                            "desired_unit_amount_cents must be a multiple of "
                                    + step
                                    + " in "
                                    + currency
                                    + "."));
        }
        if (overlaps(kept.stream().filter(TierRules::isActive).toList())) {
            problems.add(
                    new Problem(
                            "household_min",
                            "overlap",
                            "Tiers of one kind must not overlap in household size."));
        }
        return problems;
    }

    private static boolean overlaps(List<Fields> tiers) {
        for (int i = 0; i < tiers.size(); i++) {
            for (int j = i + 1; j < tiers.size(); j++) {
                if (TierRules.overlap(tiers.get(i), tiers.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long amount(Fields tier) {
        var amount = tier.number("desired_unit_amount_cents");
        return amount == null ? 0 : amount;
    }
}
