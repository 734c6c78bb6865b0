package com.sautai.server.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.account.Places;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.order.OrderRecords;
import com.sautai.server.order.TestOrders;
import com.sautai.server.payment.TestPayouts;
import com.sautai.server.platform.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// It is noon of Friday 2026-11-20 in London.
final class DashboardRoutesTest {
    private static final String DASHBOARD = "/chef/api/dashboard/";
    private static final ServerApp SERVER =
            ServerApp.start(ServerConfig.inMemory("dashboard"), Samples.CLOCK, Samples.IDS);
    private static final TestPeople PEOPLE = new TestPeople(SERVER);
    private static final TestOrders ORDERS = new TestOrders(SERVER);
    private static final TestPeople.Person GUS = PEOPLE.guest("gus");
    private static final Client ANYBODY = PEOPLE.anybody();

    @AfterAll
    static void stop() {
        GUS.close();
        ANYBODY.close();
        SERVER.close();
    }

    @Test
    void aNewChefIsToldWhatIsMissing() {
        try (var chef = PEOPLE.chef("new", "Europe/London", "GBP")) {
            var dashboard = chef.client().get(DASHBOARD).json();

            assertEquals(
                    List.of(
                            "STRIPE_INCOMPLETE",
                            "NO_SERVING_AREAS",
                            "NO_ACTIVE_OFFERING",
                            "PROFILE_INCOMPLETE"),
                    codes(dashboard));
            assertEquals(
                    Json.MAPPER.readTree("[{\"currency\":\"GBP\",\"amount\":0}]"),
                    dashboard.at("/stats/revenue_this_week"));
            assertTrue(dashboard.at("/stripe/needs_onboarding").asBoolean());
            assertEquals("new", dashboard.at("/profile/public_display_name").asString());
        }
    }

    @Test
    void aChefSeesHowTheKitchenDoes() {
        try (var emiri = PEOPLE.chef("emiri", "Asia/Tokyo", "JPY")) {
            setUp(emiri);
            var guest = new OrderRecords.Guest(GUS.accountId(), "Gus");
            var today = ORDERS.event(emiri, "Tonight", "2026-11-20", 4_000);
            ORDERS.put(emiri, SyncedType.MEAL_EVENT, today, Fields.of("duration_minutes", 240));
            var sunday = ORDERS.event(emiri, "Sunday", "2026-11-22", 4_000);
            ORDERS.event(emiri, "Gone", "2026-11-15", 4_000);
            // Sunday in London, Monday in Tokyo.
            ORDERS.plates(emiri, guest, sunday, 2, "confirmed", "2026-11-15T15:00:00Z");
            // Sunday in both.
            ORDERS.plates(emiri, guest, sunday, 1, "confirmed", "2026-11-15T14:59:59Z");
            // October in London, November in Tokyo.
            ORDERS.plates(emiri, guest, today, 1, "confirmed", "2026-10-31T15:00:00Z");
            ORDERS.plates(emiri, guest, today, 1, "refunded", "2026-11-17T15:00:00Z");
            ORDERS.plates(emiri, guest, today, 1, "placed", "2026-11-20T10:00:00Z");
            var tier = ORDERS.tier(emiri, "Prep", "Small", 24_000);
            book(emiri, guest, tier, "2026-11-21", "confirmed");
            book(emiri, guest, tier, "2026-11-19", "completed");
            ORDERS.put(emiri, SyncedType.MEAL_EVENT, sunday, Fields.of("max_orders", 2));
            for (var stage : List.of("new", "proposal", "booked")) {
                ORDERS.put(
                        emiri,
                        SyncedType.LEAD,
                        Samples.IDS.next(),
                        Fields.of(Map.of("name", stage, "stage", stage))
                                .with("created_at", Samples.NOON));
            }

            var dashboard = emiri.client().get(DASHBOARD).json();

            assertEquals(List.of("OVERBOOKED_EVENT"), codes(dashboard));
            assertEquals("Sunday, 2026-11-22", dashboard.at("/alerts/0/about/0").asString());
            assertEquals(
                    Json.MAPPER.readTree(
                            """
                            {"upcoming_bookings":1,"active_leads":2,"active_clients":1,
                            "revenue_this_week":[{"currency":"JPY","amount":56000}],
                            "revenue_this_month":[{"currency":"JPY","amount":64000}]}
                            """),
                    dashboard.path("stats"));
            assertEquals(
                    List.of("Tonight in_progress", "Sunday open"),
                    events(dashboard.path("upcoming_events")));
            assertTrue(dashboard.at("/stripe/is_active").asBoolean());
        }
    }

    @Test
    void onlyAChefHasOne() {
        assertEquals(401, ANYBODY.get(DASHBOARD).status());
        assertEquals(403, GUS.client().get(DASHBOARD).status());
    }

    private static void setUp(TestPeople.Person chef) {
        TestPayouts.activate(SERVER.parts().database(), chef.chefId());
        ORDERS.put(
                chef,
                SyncedType.PROFILE,
                ProfileRules.ID,
                Fields.of(
                        Map.of(
                                "bio", "Cook",
                                "city", "Kyoto",
                                "country", "JP",
                                "picture", "a".repeat(64))));
        ORDERS.put(
                chef,
                SyncedType.SERVING_AREA,
                Places.servingAreaId("JP", "6048042"),
                Fields.of(Map.of("country", "JP", "postal_code", "6048042")));
    }

    private static void book(
            TestPeople.Person chef,
            OrderRecords.Guest guest,
            UUID tier,
            String date,
            String status) {
        ORDERS.booking(
                chef,
                new OrderRecords.Booking(
                        guest,
                        tier,
                        2,
                        LocalDate.parse(date),
                        LocalTime.of(10, 0),
                        status,
                        Instant.parse("2026-11-16T00:00:00Z")));
    }

    private static List<String> codes(JsonNode dashboard) {
        var codes = new ArrayList<String>();
        dashboard.path("alerts").forEach(alert -> codes.add(alert.path("code").asString()));
        return codes;
    }

    private static List<String> events(JsonNode events) {
        var told = new ArrayList<String>();
        events.forEach(each ->
                told.add(each.path("title").asString() + " " + each.path("status").asString()));
        return told;
    }
}
