package com.sautai.server.meal;

import static com.sautai.server.meal.EventRequests.EVENTS;
import static com.sautai.server.meal.EventRequests.errors;
import static com.sautai.server.meal.EventRequests.stew;
import static com.sautai.server.meal.EventRequests.with;
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
import tools.jackson.databind.JsonNode;

/// It is noon of 2026-11-20 in London: nine in the evening in Tokyo, seven in the morning in New
/// York.
final class MealEventRoutesTest {
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
}
