package com.sautai.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.order.OrderRecords;
import com.sautai.server.order.TestOrders;
import com.sautai.server.platform.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// It is the evening before the day of the directive's example: half past five on the 20th in
/// Tokyo, the 19th in New York.
final class CalendarRoutesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-11-19T20:30:00Z"), ZoneOffset.UTC);
    private static final ServerApp SERVER =
            ServerApp.start(ServerConfig.inMemory("calendar"), CLOCK, Samples.IDS);
    private static final TestPeople PEOPLE = new TestPeople(SERVER);
    private static final TestOrders ORDERS = new TestOrders(SERVER);
    private static final TestPeople.Person EMIRI = PEOPLE.chef("emiri", "Asia/Tokyo", "JPY");
    private static final TestPeople.Person ADA = PEOPLE.chef("ada", "America/New_York", "USD");
    private static final TestPeople.Person GUS = PEOPLE.guest("gus");
    private static final Client ANYBODY = PEOPLE.anybody();

    @AfterAll
    static void stop() {
        List.of(EMIRI.client(), ADA.client(), GUS.client(), ANYBODY).forEach(Client::close);
        SERVER.close();
    }

    /// The example of the directive, field by field, with zone and end beside it.
    @Test
    void mealEventsAndBookingsAreMerged() {
        var event = ORDERS.event(EMIRI, "Jerk Chicken Plates", "2025-11-20", 2_500);
        var made = ORDERS.put(EMIRI, SyncedType.MEAL_EVENT, event, Fields.of("plates_sold", 7));
        var tier = ORDERS.tier(EMIRI, "Weekly Prep", "2 adults + 1 child", 24_000);
        ORDERS.put(EMIRI, SyncedType.TIER, tier, Fields.of("duration_minutes", 150));
        book(EMIRI, tier, "2025-11-21", "confirmed");
        book(EMIRI, tier, "2025-11-21", "draft");
        book(EMIRI, tier, "2025-11-22", "confirmed");
        ORDERS.event(EMIRI, "Before", "2025-11-19", 2_500);
        var id = GUS.client().get("/services/my/customer-orders").json();

        var expected =
                """
                {"events":[
                {"type":"meal_event","id":%s,"title":"Jerk Chicken Plates","date":"2025-11-20",
                "time":"18:00","end_time":null,"timezone":"Asia/Tokyo","orders_count":7,
                "max_orders":12,"status":"open"},
                {"type":"service_booking","id":%s,"title":"Weekly Prep – 2 adults + 1 child",
                "date":"2025-11-21","time":"10:00","end_time":"12:30","timezone":"Asia/Tokyo",
                "status":"confirmed"}]}
                """
                        .formatted(made.number("number"), id.at("/results/2/id").asLong());

        assertEquals(
                Json.MAPPER.readTree(expected),
                calendar(EMIRI, "?date_from=2025-11-20&date_to=2025-11-21"));
    }

    @Test
    void todayIsThatOfTheChef() {
        for (var day : List.of("2025-11-18", "2025-11-19", "2025-11-20", "2026-02-18")) {
            ORDERS.event(ADA, day, day, 2_500);
        }

        assertEquals(List.of("2025-11-19", "2025-11-20"), days(ADA, ""));
        assertEquals(
                List.of("2025-11-18", "2025-11-19", "2025-11-20"),
                days(ADA, "?date_from=2025-11-18"));
    }

    @Test
    void datesThatCannotBeAreRefused() {
        for (var query :
                List.of(
                        "date_from=2025-02-30",
                        "date_from=tomorrow",
                        "date_from=2025-11-20&date_to=2025-11-19",
                        "date_from=2025-01-01&date_to=2026-02-06",
                        "date_to=2030-01-01")) {
            assertEquals(
                    400, EMIRI.client().get("/meals/api/chef-calendar?" + query).status(), query);
        }
        assertEquals(401, ANYBODY.get("/meals/api/chef-calendar").status());
        assertEquals(403, GUS.client().get("/meals/api/chef-calendar").status());
    }

    private static void book(TestPeople.Person chef, UUID tier, String date, String status) {
        ORDERS.booking(
                chef,
                new OrderRecords.Booking(
                        new OrderRecords.Guest(GUS.accountId(), "Gus"),
                        tier,
                        3,
                        LocalDate.parse(date),
                        LocalTime.of(10, 0),
                        status,
                        Instant.parse("2025-11-01T00:00:00Z")));
    }

    private static List<String> days(TestPeople.Person chef, String query) {
        var days = new ArrayList<String>();
        calendar(chef, query)
                .path("events")
                .forEach(each -> days.add(each.path("date").asString()));
        return days;
    }

    private static JsonNode calendar(TestPeople.Person chef, String query) {
        return chef.client().get("/meals/api/chef-calendar/" + query).json();
    }
}
