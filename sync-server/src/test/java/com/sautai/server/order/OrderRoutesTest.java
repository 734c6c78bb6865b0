package com.sautai.server.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.platform.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class OrderRoutesTest {
    private static final ServerApp SERVER =
            ServerApp.start(ServerConfig.inMemory("orders"), Samples.CLOCK, Samples.IDS);
    private static final TestPeople PEOPLE = new TestPeople(SERVER);
    private static final TestOrders ORDERS = new TestOrders(SERVER);
    private static final TestPeople.Person EMIRI = PEOPLE.chef("emiri", "Asia/Tokyo", "JPY");
    private static final TestPeople.Person ADA = PEOPLE.chef("ada", "America/New_York", "USD");
    private static final TestPeople.Person GUS = PEOPLE.guest("gus");
    private static final TestPeople.Person MIA = PEOPLE.guest("mia");
    private static final Client ANYBODY = PEOPLE.anybody();
    private static final OrderRecords.Guest GUEST =
            new OrderRecords.Guest(GUS.accountId(), "Gus Guest");

    private static long plates;
    private static long booking;

    @BeforeAll
    static void order() {
        ORDERS.put(
                EMIRI, SyncedType.PROFILE, ProfileRules.ID, Fields.of("display_name", "ChefEmiri"));
        var jerk = ORDERS.event(EMIRI, "Jerk Chicken Plates", "2025-11-22", 4_000);
        plates = ORDERS.plates(EMIRI, GUEST, jerk, 2, "completed", "2025-11-20T12:34:56Z");
        var prep = ORDERS.tier(EMIRI, "Weekly Prep", "4 dinners", 24_000);
        booking =
                ORDERS.booking(
                        EMIRI,
                        new OrderRecords.Booking(
                                GUEST,
                                prep,
                                3,
                                LocalDate.parse("2025-11-23"),
                                LocalTime.of(10, 0),
                                "awaiting_payment",
                                Instant.parse("2025-11-19T10:00:00Z")));
        var curry = ORDERS.event(ADA, "Curry", "2026-12-01", 2_500);
        ORDERS.plates(
                ADA,
                new OrderRecords.Guest(MIA.accountId(), "Mia"),
                curry,
                1,
                "refunded",
                "2026-11-01T10:00:00Z");
        ORDERS.put(
                EMIRI,
                SyncedType.LEAD,
                Samples.IDS.next(),
                Fields.of(Map.of("name", "Gus", "stage", "new", "user_number", GUS.accountId()))
                        .with("created_at", Samples.NOON)
                        .with("allergies", List.of("peanuts"))
                        .with("dietary_preferences", List.of("halal")));
    }

    @AfterAll
    static void stop() {
        List.of(EMIRI.client(), ADA.client(), GUS.client(), MIA.client(), ANYBODY)
                .forEach(Client::close);
        SERVER.close();
    }

    /// The example of the directive, field by field; the currency is always told.
    @Test
    void aGuestReadsOneEntryForEachOrder() {
        var expected =
                """
                {"orders":[
                {"id":%s,"created_at":"2025-11-20T12:34:56Z","total_amount":8000,"currency":"JPY",
                "is_paid":true,"status":"completed","type":"chef_meal",
                "items":[{"label":"Jerk Chicken Plates – 2 servings","event_date":"2025-11-22",
                "chef":"ChefEmiri"}]},
                {"id":%s,"created_at":"2025-11-19T10:00:00Z","total_amount":24000,"currency":"JPY",
                "is_paid":false,"status":"placed","type":"service",
                "items":[{"label":"Weekly Prep (4 dinners)","service_date":"2025-11-23",
                "chef":"ChefEmiri"}]}],
                "total":2,"limit":20,"offset":0}
                """
                        .formatted(plates, booking);

        assertEquals(
                Json.MAPPER.readTree(expected), GUS.client().get("/meals/api/my-orders/").json());
    }

    @Test
    void ordersAreFilteredAndCutIntoParts() {
        assertEquals(List.of(booking), ids("?status=placed"));
        assertEquals(List.of(), ids("?status=cancelled"));
        assertEquals(List.of(plates), ids("?limit=1"));
        assertEquals(List.of(booking), ids("?limit=1&offset=1"));
        for (var query : List.of("status=lost", "limit=0", "limit=101", "offset=-1", "limit=x")) {
            assertEquals(400, GUS.client().get("/meals/api/my-orders?" + query).status(), query);
        }
        assertEquals(401, ANYBODY.get("/meals/api/my-orders").status());
    }

    @Test
    void anOrderTellsItsItemsPaymentsAndRefunds() {
        var order = GUS.client().get("/meals/api/my-orders/" + plates + "/").json();

        assertEquals(2, order.at("/items/0/quantity").asLong());
        assertEquals(4_000, order.at("/items/0/unit_price").asLong());
        assertEquals("18:00", order.at("/items/0/event_time").asString());
        assertEquals(
                Json.MAPPER.readTree(
                        "[{\"amount\":8000,\"currency\":\"JPY\",\"occurred_at\":\"2025-11-20T12:34:56Z\"}]"),
                order.path("payments"));
        assertEquals(0, order.path("refunds").size());
        assertEquals(404, MIA.client().get("/meals/api/my-orders/" + plates).status());
        assertEquals(404, GUS.client().get("/meals/api/my-orders/x").status());
        assertEquals(401, ANYBODY.get("/meals/api/my-orders/" + plates).status());
        var back = MIA.client().get("/meals/api/my-orders").json().at("/orders/0/id").asLong();
        assertEquals(
                2_500,
                MIA.client()
                        .get("/meals/api/my-orders/" + back)
                        .json()
                        .at("/refunds/0/amount")
                        .asLong());
    }

    @Test
    void aBookingIsReadByItsGuestAndItsChef() {
        var mine = GUS.client().get("/services/my/customer-orders/").json();
        var theirs = EMIRI.client().get("/services/my/orders/").json();
        var id = mine.at("/results/0/id").asLong();

        assertEquals(1, mine.path("total").asLong());
        assertEquals(1, mine.path("total_pages").asLong());
        assertEquals("awaiting_payment", mine.at("/results/0/status").asString());
        assertEquals("10:00", mine.at("/results/0/service_start_time").asString());
        assertTrue(mine.at("/results/0/total_value_for_chef").isNull());
        assertEquals(0, mine.at("/results/0/customer_allergies").size());
        assertEquals(24_000, theirs.at("/results/0/total_value_for_chef").asLong());
        assertEquals(List.of("peanuts"), texts(theirs.at("/results/0/customer_allergies")));
        assertEquals(mine.at("/results/0"), GUS.client().get("/services/orders/" + id).json());
        assertEquals(theirs.at("/results/0"), EMIRI.client().get("/services/orders/" + id).json());
        assertEquals(404, MIA.client().get("/services/orders/" + id).status());
        assertEquals(404, ADA.client().get("/services/orders/" + id).status());
    }

    @Test
    void bookingsAreFilteredAndOnlyForThoseConcerned() {
        assertEquals(0, count(EMIRI.client().get("/services/my/orders?status=confirmed").json()));
        assertEquals(
                1, count(EMIRI.client().get("/services/my/orders?status=awaiting_payment").json()));
        assertEquals(0, count(ADA.client().get("/services/my/orders").json()));
        assertEquals(400, EMIRI.client().get("/services/my/orders?status=lost").status());
        assertEquals(400, GUS.client().get("/services/my/customer-orders?page=0").status());
        assertEquals(401, ANYBODY.get("/services/my/orders").status());
        assertEquals(403, GUS.client().get("/services/my/orders").status());
        assertEquals(401, ANYBODY.get("/services/my/customer-orders").status());
        assertEquals(401, ANYBODY.get("/services/orders/1").status());
    }

    @Test
    void theChefReadsWhatGuestsMustNotEat() {
        var own = EMIRI.client().get("/meals/api/chef-meal-orders/?as_chef=true").json();
        var event = own.at("/results/0/meal_event/id").asLong();
        var address = "/meals/api/chef-meal-events/" + event + "/orders/";

        assertEquals(1, own.path("count").asLong());
        assertEquals("Gus Guest", own.at("/results/0/customer/name").asString());
        assertEquals(List.of("peanuts"), texts(own.at("/results/0/customer/allergies")));
        assertEquals(List.of("halal"), texts(own.at("/results/0/customer/dietary_preferences")));
        assertEquals(own, EMIRI.client().get(address).json());
        assertEquals(404, ADA.client().get(address).status());
        assertEquals(403, GUS.client().get(address).status());
        assertEquals(401, ANYBODY.get(address).status());
        assertEquals(400, EMIRI.client().get(address + "?page_size=1000").status());
    }

    @Test
    void aGuestReadsTheirPlatesAndNobodyElses() {
        var mine = GUS.client().get("/meals/api/chef-meal-orders").json();

        assertEquals(1, mine.path("count").asLong());
        assertEquals("8000", mine.at("/results/0/price_paid").asString());
        assertFalse(mine.at("/results/0").has("customer"));
        assertEquals(403, GUS.client().get("/meals/api/chef-meal-orders?as_chef=true").status());
        assertEquals(401, ANYBODY.get("/meals/api/chef-meal-orders").status());
        assertEquals(400, GUS.client().get("/meals/api/chef-meal-orders?as_chef=yes").status());
    }

    private static long count(JsonNode page) {
        return page.path("count").asLong();
    }

    private static List<Long> ids(String query) {
        var ids = new ArrayList<Long>();
        GUS.client()
                .get("/meals/api/my-orders" + query)
                .json()
                .path("orders")
                .forEach(order -> ids.add(order.path("id").asLong()));
        return ids;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
