package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.NOON;
import static com.sautai.server.Samples.mutation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sautai.model.Problem;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push.Outcome;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.ServerParts;
import com.sautai.server.TestDatabase;
import com.sautai.server.platform.BadInput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class GroupRuleTest {
    private static final Fields PREP =
            Fields.of(
                            Map.of(
                                    "title", "Prep",
                                    "service_type", "weekly_prep",
                                    "currency", "USD",
                                    "active", true))
                    .with("created_at", NOON);

    private final TestChef laptop;
    private final ServerParts parts;

    GroupRuleTest(TestDatabase database) {
        parts = database.parts();
        laptop = TestChef.make(parts);
    }

    @Test
    void anOfferingAndItsTiersMayComeInOneMutation() {
        var offering = IDS.next();

        assertEquals(
                Outcome.APPLIED,
                laptop.outcome(
                        mutation(
                                tier(offering, IDS.next(), 1, 2),
                                Change.create(SyncedType.OFFERING, offering, PREP),
                                tier(offering, IDS.next(), 3, 4))));
    }

    @Test
    void twoDevicesDoNotPriceOneHouseholdTwice() {
        var offering = offering();
        var tablet = laptop.another("Tablet");

        assertEquals(Outcome.APPLIED, laptop.outcome(mutation(tier(offering, IDS.next(), 1, 4))));
        var refused = tablet.push(mutation(tier(offering, IDS.next(), 4, 6)));

        assertEquals(Outcome.REJECTED, refused.outcome());
        assertEquals(List.of("overlap"), refused.problems().stream().map(Problem::code).toList());
        assertEquals(
                List.of(Outcome.APPLIED, Outcome.REJECTED),
                tablet
                        .push(
                                List.of(
                                        mutation(tier(offering, IDS.next(), 5, 6)),
                                        mutation(tier(offering, IDS.next(), 6, 7))))
                        .stream()
                        .map(each -> each.outcome())
                        .toList());
    }

    @Test
    void anEditThatMakesTiersOverlapIsRefused() {
        var offering = offering();
        var small = IDS.next();
        var large = IDS.next();
        laptop.push(
                List.of(
                        mutation(tier(offering, small, 1, 2)),
                        mutation(tier(offering, large, 3, 4))));

        assertEquals(Outcome.REJECTED, laptop.outcome(resize(small, 2, 3)));
        assertEquals(
                Outcome.APPLIED,
                laptop.outcome(
                        mutation(
                                resize(small, 2, 3).changes().getFirst(),
                                Change.put(
                                        SyncedType.TIER,
                                        large,
                                        Fields.of("household_min", 4),
                                        Fields.of("household_min", 3)))));
    }

    @Test
    void anotherCurrencyMustNotMakeAPriceTooSmall() {
        var offering = offering();
        laptop.push(mutation(tier(offering, IDS.next(), 1, 2)));

        assertEquals(
                Outcome.REJECTED,
                laptop.outcome(
                        mutation(
                                Change.put(
                                        SyncedType.OFFERING,
                                        offering,
                                        Fields.of("currency", "HUF"),
                                        Fields.of("currency", "USD")))));
    }

    @Test
    void aTierOfNoOfferingIsRefused() {
        assertEquals(
                Outcome.REJECTED, laptop.outcome(mutation(tier(IDS.next(), IDS.next(), 1, 2))));
    }

    @Test
    void theServerHoldsItselfToTheSameRules() {
        var offering = offering();
        var id = IDS.next();
        laptop.push(mutation(tier(offering, IDS.next(), 1, 4)));

        assertThrows(
                BadInput.class,
                () ->
                        parts.records()
                                .write(
                                        laptop.device().chefId(),
                                        writing ->
                                                writing.put(
                                                        SyncedType.TIER,
                                                        id,
                                                        tier(offering, id, 2, 3).set())));
        assertEquals(true, laptop.entry(SyncedType.TIER, id).isEmpty());
    }

    private UUID offering() {
        var id = IDS.next();
        laptop.push(mutation(Change.create(SyncedType.OFFERING, id, PREP)));
        return id;
    }

    private static Mutation resize(UUID tier, int from, int to) {
        return mutation(
                Change.put(
                        SyncedType.TIER,
                        tier,
                        Fields.of("household_max", to),
                        Fields.of("household_max", from)));
    }

    private static Change tier(UUID offering, UUID id, int least, int most) {
        return Change.create(
                SyncedType.TIER,
                id,
                Fields.of(
                                Map.of(
                                        "display_label",
                                        "Dinner",
                                        "household_min",
                                        least,
                                        "household_max",
                                        most,
                                        "desired_unit_amount_cents",
                                        9_000))
                        .with("offering_id", offering));
    }
}
