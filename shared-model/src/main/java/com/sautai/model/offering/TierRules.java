package com.sautai.model.offering;

import com.sautai.model.Checks;
import com.sautai.model.Problem;
import com.sautai.model.money.Currencies;
import com.sautai.model.sync.Fields;
import java.util.List;

/// What a tier may hold, looked at alone.
public final class TierRules {
    public static final List<String> INTERVALS = List.of("week", "biweek", "month");
    private static final int LARGEST_HOUSEHOLD = 10_000;
    private static final long LARGEST_AMOUNT = 99_999_999L;

    private TierRules() {}

    public static List<Problem> problems(Fields tier) {
        var least = tier.number("household_min");
        var most = tier.number("household_max");
        boolean isRecurring = tier.flag("is_recurring");
        return new Checks(tier)
                .required(
                        "offering_id",
                        "display_label",
                        "household_min",
                        "desired_unit_amount_cents")
                .longest("display_label", 255)
                .between("household_min", 1, LARGEST_HOUSEHOLD)
                .between("household_max", 1, LARGEST_HOUSEHOLD)
                .when(
                        least != null && most != null && most < least,
                        "household_max",
                        "out_of_range",
                        "household_max must not be less than household_min.")
                .between("desired_unit_amount_cents", 1, LARGEST_AMOUNT)
                .between("duration_minutes", 1, 7 * 24 * 60)
                .oneOf("recurrence_interval", INTERVALS)
                .when(
                        isRecurring && tier.text("recurrence_interval").isEmpty(),
                        "recurrence_interval",
                        "required",
                        "A recurring tier needs a recurrence_interval: week, biweek or month.")
                .when(
                        !isRecurring && !tier.text("recurrence_interval").isEmpty(),
                        "recurrence_interval",
                        "not_allowed",
                        "Only a recurring tier has a recurrence_interval.")
                .problems();
    }

    /// Whether guests can see the tier, as far as the tier itself goes.
    public static boolean isActive(Fields tier) {
        return !tier.isDeleted() && !tier.flag("hidden");
    }

    /// Whether a guest can buy the tier now.
    ///
    /// @param payoutReady whether the chef can be paid
    public static boolean isReadyForCheckout(Fields offering, Fields tier, boolean payoutReady) {
        var amount = tier.number("desired_unit_amount_cents");
        return payoutReady
                && offering.flag("active")
                && !offering.isDeleted()
                && isActive(tier)
                && amount != null
                && amount >= Currencies.least(offering.text("currency"));
    }

    /// Whether some household would find both tiers, of the same kind.
    static boolean overlap(Fields one, Fields other) {
        return one.flag("is_recurring") == other.flag("is_recurring")
                && least(one) <= most(other)
                && least(other) <= most(one);
    }

    private static long least(Fields tier) {
        var least = tier.number("household_min");
        return least == null ? 1 : least;
    }

    private static long most(Fields tier) {
        var most = tier.number("household_max");
        return most == null ? Long.MAX_VALUE : most;
    }
}
