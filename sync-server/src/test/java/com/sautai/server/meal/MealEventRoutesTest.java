package com.sautai.server.meal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// It is noon of 2026-11-20 in London: nine in the evening in Tokyo, seven in the morning in New
/// York.
final class MealEventRoutesTest {
    private static final String EVENTS = "/meals/api/chef-meal-events/";
    private static final ServerApp SERVER =
            ServerApp.start(ServerConfig.inMemory("meal-events"), Samples.CLOCK, Samples.IDS);
    private static final TestPeople PEOPLE = new TestPeople(SERVER);
    private static final TestPeople.Person EMIRI = PEOPLE.chef("Emiri", "Asia/Tokyo", "JPY");
    private static final TestPeople.Person ADA = PEOPLE.chef("ada", "America/New_York", "USD");
    private static final TestPeople.Person GUEST = PEOPLE.guest("gus");
    private static final Client ANYBODY = PEOPLE.anybody();

    @AfterAll
    static void stop() {
        List.of(EMIRI.client(), ADA.client(), GUEST.client(), ANYBODY).forEach(Client::close);
        SERVER.close();
    }

    @Test
    void aTitleAloneMakesAMealAndAnOpenEvent() {
        var made = EMIRI.client().post(EVENTS, stew("Stew"));

        assertEquals(201, made.status());
        var event = made.json();
        assertEquals("Stew", event.path("meal").path("name").asString());
        assertEquals("Emiri", event.path("chef").path("user_name").asString());
        assertEquals("open", event.path("status").asString());
        assertTrue(event.path("is_available").asBoolean());
        assertEquals("2026-11-22T03:00:00Z", event.path("order_cutoff_time").asString());
        assertEquals("2026-11-22 12:00", event.path("order_cutoff_local").asString());
        assertEquals("Asia/Tokyo", event.path("chef_timezone").asString());
        assertEquals("2500", event.path("base_price").asString());
        assertEquals("1500", event.path("min_price").asString());
        assertEquals(12, event.path("seats_left").asLong());
        assertEquals(event, ANYBODY.get(EVENTS + event.path("id")).json());
    }

    @Test
    void anEventMayBeOfAMealThatIsThere() {
        var first = EMIRI.client().post(EVENTS, stew("Ramen")).json();
        var again = new HashMap<>(stew(""));
        again.put("meal", first.path("meal").path("id").asLong());

        var second = EMIRI.client().post(EVENTS, again).json();

        assertEquals("Ramen", second.path("title").asString());
        assertEquals(first.path("meal"), second.path("meal"));
        assertEquals(List.of("meal"), errors(ADA.client().post(EVENTS, again)));
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 25, 2500, 25.00",
        "USD, 25.5, 2550, 25.50",
        "JPY, 2500, 2500, 2500",
        "KWD, 2.125, 2125, 2.125",
    })
    void aPriceIsWrittenAsItsCurrencyIs(String currency, String price, long minor, String told) {
        try (var chef = PEOPLE.chef("chef" + currency + price, "Asia/Tokyo", currency)) {
            var event = new HashMap<>(stew("Stew"));
            event.remove("min_price");
            event.put("base_price", price);

            var made = chef.client().post(EVENTS, event).json();

            assertEquals(minor, made.path("base_price_cents").asLong());
            assertEquals(told, made.path("base_price").asString());
            assertEquals(told, made.path("min_price").asString());
        }
    }

    @Test
    void aPriceFinerThanItsCurrencyIsRefused() {
        assertEquals(
                List.of("base_price"),
                errors(EMIRI.client().post(EVENTS, with(stew("Stew"), "base_price", 25.5))));
        assertEquals(
                List.of("base_price"),
                errors(ADA.client().post(EVENTS, with(stew("Stew"), "base_price", "25.001"))));
    }

    @Test
    void whatIsWrongIsToldByTheNamesOfTheWeb() {
        assertEquals(
                List.of("base_price", "order_cutoff_time"),
                errors(EMIRI.client().post(EVENTS, Map.of("title", "Stew"))));
        assertEquals(
                List.of("event_date", "event_time", "max_orders"),
                errors(
                        EMIRI.client()
                                .post(
                                        EVENTS,
                                        Map.of(
                                                "title", "Stew",
                                                "base_price", 2_500,
                                                "order_cutoff_time", "2026-11-22 12:00"))));
        for (var cutoff :
                List.of("2026-11-22 18:00", "2026-11-20 20:00", "noon", "2026-13-01 1:00")) {
            assertEquals(
                    List.of("order_cutoff_time"),
                    errors(
                            EMIRI.client()
                                    .post(EVENTS, with(stew("Stew"), "order_cutoff_time", cutoff))),
                    cutoff);
        }
        assertEquals(
                List.of("status"),
                errors(EMIRI.client().post(EVENTS, with(stew("Stew"), "status", "cancelled"))));
        assertEquals(
                List.of("max_orders", "special_instructions", "title"),
                errors(
                        EMIRI.client()
                                .post(
                                        EVENTS,
                                        with(
                                                with(
                                                        with(stew("Stew"), "title", 7),
                                                        "max_orders",
                                                        1e300),
                                                "special_instructions",
                                                List.of()))));
    }

    /// Half past eight in the evening of the 20th is over in Tokyo and still to come in New York.
    @Test
    void theFutureIsThatOfTheChef() {
        var tonight =
                with(
                        with(stew("Tonight"), "event_date", "2026-11-20"),
                        "order_cutoff_time",
                        "2026-11-20 17:30");

        assertEquals(201, ADA.client().post(EVENTS, tonight).status());
        assertEquals(
                List.of("event_date", "order_cutoff_time"),
                errors(EMIRI.client().post(EVENTS, tonight)));
    }

    /// On 2027-03-14 the clocks of New York skip from two to three, on 2027-11-07 they go from two
    /// back to one.
    @ParameterizedTest
    @CsvSource({
        "2027-03-14, 2027-03-14 02:30, 2027-03-14T07:30:00Z",
        "2027-11-07, 2027-11-07 01:30, 2027-11-07T05:30:00Z",
        "2027-11-07, 2027-11-07T06:30:00Z, 2027-11-07T05:30:00Z",
    })
    void aCutoffOnADayWithAClockChangeIsOneMoment(String date, String cutoff, String moment) {
        var event = with(with(stew("Early"), "event_date", date), "order_cutoff_time", cutoff);

        var made = ADA.client().post(EVENTS, event).json();

        assertEquals(date, made.path("event_date").asString());
        assertEquals("18:00", made.path("event_time").asString());
        assertEquals(moment, made.path("order_cutoff_time").asString());
    }

    @Test
    void aDraftIsTheChefsAloneUntilItIsPublished() {
        var draft = EMIRI.client().post(EVENTS, with(stew("Draft"), "status", "draft")).json();
        var address = EVENTS + draft.path("id");
        assertEquals("draft", draft.path("status").asString());
        assertEquals(404, ANYBODY.get(address).status());
        assertEquals(200, EMIRI.client().get(address).status());

        var open = EMIRI.client().patch(address + "/update/", Map.of("status", "open")).json();

        assertEquals("open", open.path("status").asString());
        assertEquals(200, ANYBODY.get(address).status());
        var closed = EMIRI.client().patch(address + "/update", Map.of("status", "closed")).json();
        assertEquals("closed", closed.path("status").asString());
        assertFalse(closed.path("is_available").asBoolean());
        assertEquals(
                "draft",
                EMIRI.client()
                        .put(address + "/update", Map.of("status", "draft"))
                        .json()
                        .path("status")
                        .asString());
    }

    @Test
    void anUpdateChangesWhatItNames() {
        var event = ADA.client().post(EVENTS, stew("Flat")).json();
        var address = EVENTS + event.path("id") + "/update/";

        var changed =
                ADA.client()
                        .put(
                                address,
                                Map.of(
                                        "base_price", 3_000,
                                        "max_orders", "20",
                                        "order_cutoff_time", "2026-11-22T15:00:00Z"))
                        .json();

        assertEquals("3000.00", changed.path("base_price").asString());
        assertEquals("1500.00", event.path("min_price").asString());
        assertEquals(20, changed.path("max_orders").asLong());
        assertEquals("2026-11-22 10:00", changed.path("order_cutoff_local").asString());
        assertEquals("Flat", changed.path("title").asString());
    }

    @Test
    void fewerPlatesThanAreSoldAreAcceptedAndFlagged() {
        var event = EMIRI.client().post(EVENTS, stew("Busy")).json();
        sell(EMIRI, event, 7);
        var address = EVENTS + event.path("id");

        var fewer = EMIRI.client().patch(address + "/update", Map.of("max_orders", 5)).json();

        assertTrue(fewer.path("is_overbooked").asBoolean());
        assertEquals(7, fewer.path("orders_count").asLong());
        assertEquals(0, fewer.path("seats_left").asLong());
        assertEquals("2200", fewer.path("current_price").asString());
        assertEquals(
                409, EMIRI.client().patch(address + "/update", Map.of("status", "draft")).status());
    }

    @Test
    void anEventIsCancelledOnceAndWithAReason() {
        var event = EMIRI.client().post(EVENTS, stew("Off")).json();
        var address = EVENTS + event.path("id");

        assertEquals(
                List.of("reason"), errors(EMIRI.client().post(address + "/cancel/", Map.of())));
        var cancelled =
                EMIRI.client().post(address + "/cancel/", Map.of("reason", "No fish")).json();

        assertEquals("cancelled", cancelled.path("status").asString());
        assertEquals("No fish", cancelled.path("cancel_reason").asString());
        assertEquals(
                409, EMIRI.client().post(address + "/cancel/", Map.of("reason", "Again")).status());
        assertEquals(
                409, EMIRI.client().patch(address + "/update", Map.of("title", "On")).status());
        assertEquals("cancelled", ANYBODY.get(address).json().path("status").asString());
    }

    @Test
    void aCopyIsADraftOnAnotherDay() {
        var event = EMIRI.client().post(EVENTS, stew("Weekly")).json();
        sell(EMIRI, event, 3);
        var address = EVENTS + event.path("id") + "/duplicate/";

        var copy = EMIRI.client().post(address, Map.of()).json();
        var later = EMIRI.client().post(address, Map.of("event_date", "2026-12-24")).json();

        assertEquals("draft", copy.path("status").asString());
        assertEquals("2026-11-29", copy.path("event_date").asString());
        assertEquals("2026-11-29 12:00", copy.path("order_cutoff_local").asString());
        assertEquals(0, copy.path("orders_count").asLong());
        assertEquals("2026-12-24 12:00", later.path("order_cutoff_local").asString());
        assertEquals(
                List.of("event_date"),
                errors(EMIRI.client().post(address, Map.of("event_date", "soon"))));
    }

    @Test
    void guestsFindWhatIsToCome() {
        var kim = PEOPLE.chef("Kim", "Asia/Seoul", "KRW");
        try (var client = kim.client()) {
            serve(kim, "KR", "03051");
            client.post(EVENTS, stew("Second"));
            client.post(
                    EVENTS,
                    with(
                            with(stew("First"), "event_date", "2026-11-21"),
                            "order_cutoff_time",
                            "2026-11-21 12:00"));
            client.post(EVENTS, with(stew("Draft"), "status", "draft"));
            var off = client.post(EVENTS, stew("Off")).json().path("id");
            client.post(EVENTS + off + "/cancel", Map.of("reason", "Ill"));

            assertEquals(
                    List.of("First", "Second"), titles("?upcoming=true&chef_id=" + kim.chefId()));
            assertEquals(List.of("Second", "First"), titles("?chef_username=KIM"));
            assertEquals(List.of("First"), titles("?postal_code=03051&upcoming=1&page_size=1"));
            assertEquals(List.of(), titles("?postal_code=03051&country=JP"));
            assertEquals(
                    4, client.get(EVENTS + "?my_events=true").json().at("/details/count").asLong());
            onBreak(kim);
            assertFalse(
                    ANYBODY.get(EVENTS + "?chef_username=kim")
                            .json()
                            .at("/details/results/0/is_available")
                            .asBoolean());
        }
        for (var query :
                List.of(
                        "chef_id=me",
                        "page=0",
                        "page_size=101",
                        "upcoming=perhaps",
                        "country=X1")) {
            assertEquals(400, ANYBODY.get(EVENTS + "?" + query).status(), query);
        }
    }

    @Test
    void onlyTheChefMayChangeEvents() {
        var address = EVENTS + EMIRI.client().post(EVENTS, stew("Mine")).json().path("id");

        assertEquals(401, ANYBODY.post(EVENTS, stew("No")).status());
        assertEquals(403, GUEST.client().post(EVENTS, stew("No")).status());
        assertEquals(401, ANYBODY.get(EVENTS + "?my_events=true").status());
        assertEquals(403, GUEST.client().get(EVENTS + "?my_events=1").status());
        assertEquals(
                404, ADA.client().patch(address + "/update", Map.of("title", "Hers")).status());
        assertEquals(404, ADA.client().post(address + "/cancel", Map.of("reason", "x")).status());
        assertEquals(404, ADA.client().post(address + "/duplicate", Map.of()).status());
        assertEquals(404, ANYBODY.get(EVENTS + "nothing").status());
    }

    static Map<String, Object> stew(String title) {
        return Map.of(
                "title", title,
                "event_date", "2026-11-22",
                "event_time", "18:00",
                "order_cutoff_time", "2026-11-22 12:00",
                "max_orders", 12,
                "base_price", 2_500,
                "min_price", "1500");
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        var changed = new HashMap<>(map);
        changed.put(name, value);
        return changed;
    }

    private static void sell(TestPeople.Person chef, JsonNode event, long plates) {
        var id =
                SERVER.parts()
                        .database()
                        .read(tx ->
                                new MealEventQueries(SERVER.parts().rows())
                                        .findOwn(tx, chef.chefId(), event.path("id").asLong()))
                        .orElseThrow()
                        .id();
        put(chef, SyncedType.MEAL_EVENT, id, Fields.of("plates_sold", plates));
    }

    private static void serve(TestPeople.Person chef, String country, String code) {
        put(
                chef,
                SyncedType.SERVING_AREA,
                Places.servingAreaId(country, code),
                Fields.of(Map.of("country", country, "postal_code", code)));
    }

    private static void onBreak(TestPeople.Person chef) {
        put(chef, SyncedType.PROFILE, ProfileRules.ID, Fields.of("on_break", true));
    }

    private static void put(TestPeople.Person chef, SyncedType type, UUID id, Fields set) {
        SERVER.parts().records().write(chef.chefId(), writing -> writing.put(type, id, set));
    }

    private static List<String> titles(String query) {
        var titles = new ArrayList<String>();
        ANYBODY.get(EVENTS + query)
                .json()
                .at("/details/results")
                .forEach(each -> titles.add(each.path("title").asString()));
        return titles;
    }

    private static List<String> errors(Client.Answer answer) {
        assertEquals(422, answer.status());
        return answer.json().path("errors").propertyNames().stream().sorted().toList();
    }
}
