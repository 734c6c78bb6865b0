package com.sautai.desktop.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.local.LocalDatabase;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Row;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.offering.OfferingRules;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoKitchenTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/Berlin"));
    private final LocalStore store =
            new LocalStore(LocalDatabase.inMemory("demo-kitchen"), clock, new Random(1));
    private final DemoKitchen demo =
            new DemoKitchen(store, new TimeOrderedIds(clock, new Random(2)), clock);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itHasLeadsInAllStagesWithOverdueActionsAndAllergies() {
        demo.fill("Demo");
        var leads =
                store.rows(SyncedType.LEAD).stream()
                        .map(row -> Lead.of(row.id(), row.body()))
                        .toList();
        assertEquals(41, leads.size());
        assertEquals(
                EnumSet.allOf(Stage.class),
                leads.stream()
                        .map(Lead::stage)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class))));
        assertTrue(leads.stream().filter(lead -> lead.isOverdue(NOW)).count() >= 8);
        assertTrue(leads.stream().filter(lead -> !lead.allergies().isEmpty()).count() >= 15);
        assertTrue(store.rows(SyncedType.INTERACTION).size() >= 40);
    }

    @Test
    void itHasServicesWithPrices() {
        demo.fill("Demo");
        assertEquals(3, store.rows(SyncedType.OFFERING).size());
        assertEquals(8, store.rows(SyncedType.TIER).size());
        for (var offering : store.rows(SyncedType.OFFERING)) {
            var tiers =
                    store.rows(SyncedType.TIER).stream()
                            .map(Row::body)
                            .filter(tier -> offering.id().equals(tier.uuid("offering_id")))
                            .toList();
            assertEquals(List.of(), OfferingRules.problemsOfTiers(offering.body(), tiers));
        }
    }

    @Test
    void itHasMealEventsThatAreOverOpenAndDrafts() {
        demo.fill("Demo");
        var statuses =
                store.rows(SyncedType.MEAL_EVENT).stream()
                        .map(row -> MealEventStatus.of(row.body(), NOW))
                        .collect(Collectors.toSet());
        assertTrue(
                statuses.containsAll(
                        Set.of(
                                MealEventStatus.COMPLETED,
                                MealEventStatus.OPEN,
                                MealEventStatus.DRAFT)));
    }

    @Test
    void itIsFilledOnlyOnce() {
        demo.fill("Demo");
        demo.fill("Demo");
        assertEquals(41, store.rows(SyncedType.LEAD).size());
    }
}
