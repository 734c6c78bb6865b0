package com.sautai.model.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OfferingRulesTest {
    private static final Fields PREP =
            Fields.of(Map.of("title", "Weekly prep", "currency", "EUR", "active", true));

    @Test
    void tiersSideBySideAreFine() {
        assertEquals(List.of(), codes(tier(1, 2L), tier(3, 4L), tier(5, null)));
    }

    @Test
    void twoTiersForOneHouseholdAreNot() {
        assertEquals(List.of("overlap"), codes(tier(1, 4L), tier(4, 6L)));
        assertEquals(List.of("overlap"), codes(tier(1, null), tier(9, null)));
    }

    @Test
    void anotherKindOrAHiddenOrDeletedTierIsNoOverlap() {
        assertEquals(List.of(), codes(tier(1, 4L), tier(1, 4L).with("is_recurring", true)));
        assertEquals(List.of(), codes(tier(1, 4L), tier(1, 4L).with("hidden", true)));
        assertEquals(
                List.of(),
                codes(tier(1, 4L), tier(1, 4L).with(Fields.DELETED_AT, "2026-11-20T12:00:00Z")));
    }

    @Test
    void everyPriceIsOneThatCanBeCharged() {
        assertEquals(
                List.of("out_of_range"), codes(tier(1, 2L).with("desired_unit_amount_cents", 49)));
        assertEquals(List.of(), codes(tier(1, 2L).with("desired_unit_amount_cents", 50)));
    }

    @Test
    void aPriceIsNoFinerThanItsCurrency() {
        var kwd = PREP.with("currency", "KWD");
        assertEquals(
                List.of("too_fine"),
                codesIn(kwd, tier(1, 2L).with("desired_unit_amount_cents", 12_345)));
        assertEquals(
                List.of(), codesIn(kwd, tier(1, 2L).with("desired_unit_amount_cents", 12_340)));
    }

    @Test
    void aTierNeedsItsOffering() {
        assertEquals(
                List.of("missing"),
                OfferingRules.problemsOfTiers(null, List.of(tier(1, 2L))).stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void aTierIsReadyWhenItCanBeSeenAndTheChefCanBePaid() {
        assertTrue(TierRules.isReadyForCheckout(PREP, tier(1, 2L), true));
        assertFalse(TierRules.isReadyForCheckout(PREP, tier(1, 2L), false));
        assertFalse(TierRules.isReadyForCheckout(PREP.with("active", false), tier(1, 2L), true));
        assertFalse(TierRules.isReadyForCheckout(PREP, tier(1, 2L).with("hidden", true), true));
    }

    private static List<String> codes(Fields... tiers) {
        return OfferingRules.problemsOfTiers(PREP, List.of(tiers)).stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> codesIn(Fields offering, Fields tier) {
        return OfferingRules.problemsOfTiers(offering, List.of(tier)).stream()
                .map(Problem::code)
                .toList();
    }

    private static Fields tier(long least, @Nullable Long most) {
        return Fields.of(Map.of("household_min", least, "desired_unit_amount_cents", 9_000L))
                .with("household_max", most);
    }
}
