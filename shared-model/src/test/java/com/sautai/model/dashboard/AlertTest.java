package com.sautai.model.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.meal.MealEventSamples;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class AlertTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID PREP = UUID.randomUUID();
    private static final Fields PROFILE =
            Fields.of(
                    Map.of(
                            "bio",
                            "Cook",
                            "city",
                            "Kyoto",
                            "country",
                            "JP",
                            "picture",
                            "a".repeat(64)));
    private static final Fields TIER = Fields.of("offering_id", PREP);
    private static final Fields EVENT =
            MealEventSamples.event("Asia/Tokyo", "2026-11-22", "18:00").with("plates_sold", 13);

    @Test
    void aNewKitchenIsToldAllThatIsMissing() {
        assertEquals(
                List.of(
                        new Alert(AlertCode.STRIPE_INCOMPLETE, List.of()),
                        new Alert(AlertCode.NO_SERVING_AREAS, List.of()),
                        new Alert(AlertCode.NO_ACTIVE_OFFERING, List.of()),
                        new Alert(
                                AlertCode.PROFILE_INCOMPLETE,
                                List.of("bio", "city", "country", "picture"))),
                Alert.of(
                        new KitchenState(Fields.NONE, false, 0, Map.of(), List.of(), List.of(), 0),
                        NOW));
    }

    @Test
    void aKitchenThatIsSetUpIsToldNothing() {
        assertEquals(List.of(), Alert.of(state(TIER, EVENT.with("plates_sold", 12), 0), NOW));
    }

    @Test
    void whatIsOverbookedOrInConflictIsTold() {
        assertEquals(
                List.of(
                        new Alert(AlertCode.OVERBOOKED_EVENT, List.of("Stew, 2026-11-22")),
                        new Alert(AlertCode.SYNC_CONFLICTS, List.of())),
                Alert.of(state(TIER, EVENT, 2), NOW));
        assertEquals(
                List.of(), Alert.of(state(TIER, EVENT.with("event_date", "2026-11-02"), 0), NOW));
    }

    @Test
    void anOfferingWithoutATierThatGuestsSeeSellsNothing() {
        assertEquals(
                List.of(new Alert(AlertCode.NO_ACTIVE_OFFERING, List.of())),
                Alert.of(state(TIER.with("hidden", true), EVENT.with("plates_sold", 0), 0), NOW));
    }

    private static KitchenState state(Fields tier, Fields event, long conflicts) {
        return new KitchenState(
                PROFILE,
                true,
                1,
                Map.of(PREP, Fields.of("active", true)),
                List.of(tier),
                List.of(event),
                conflicts);
    }
}
