package com.sautai.server.offering;

import static com.sautai.server.offering.OfferingRequests.errors;
import static com.sautai.server.offering.OfferingRequests.prep;
import static com.sautai.server.offering.OfferingRequests.texts;
import static com.sautai.server.offering.OfferingRequests.tier;
import static com.sautai.server.offering.OfferingRequests.titles;
import static com.sautai.server.offering.OfferingRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.account.Places;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.payment.TestPayouts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class OfferingRoutesTest {
    private static final ServerApp SERVER =
            ServerApp.start(ServerConfig.inMemory("offerings"), Samples.CLOCK, Samples.IDS);
    private static final TestPeople PEOPLE = new TestPeople(SERVER);
    private static final TestPeople.Person EMIRI = PEOPLE.chef("emiri", "Asia/Tokyo", "JPY");
    private static final TestPeople.Person ADA = PEOPLE.chef("ada", "America/New_York", "USD");
    private static final TestPeople.Person GUEST = PEOPLE.guest("gus");
    private static final Client ANYBODY = PEOPLE.anybody();

    @AfterAll
    static void stop() {
        List.of(EMIRI.client(), ADA.client(), GUEST.client(), ANYBODY).forEach(Client::close);
        SERVER.close();
    }

    @Test
    void anOfferingIsMadeWithItsTiers() {
        var made = EMIRI.client().post("/services/offerings/", prep("Weekly prep"));

        assertEquals(201, made.status());
        var offering = made.json();
        assertEquals("JPY", offering.path("currency").asString());
        assertEquals("Weekly meal prep", offering.path("service_type_label").asString());
        assertEquals(EMIRI.chefId(), offering.path("chef").asLong());
        assertEquals(
                List.of("1-2 people: 12000 JPY", "3+ people: 20000 JPY every two weeks"),
                texts(offering.path("tier_summary")));
        assertEquals(
                offering, ANYBODY.get("/services/offerings/" + offering.path("id") + "/").json());
    }

    @Test
    void guestsDoNotSeeWhatIsInactiveHiddenOrDeleted() {
        var shown = made(ADA, prep("Shown"));
        var inactive = made(ADA, with(prep("Inactive"), "active", false));
        var deleted = made(ADA, prep("Deleted"));
        assertEquals(204, ADA.client().delete("/services/offerings/" + deleted).status());
        var hidden =
                ADA.client()
                        .post(
                                "/services/offerings/" + shown + "/tiers/",
                                Map.of(
                                        "display_label",
                                        "Secret",
                                        "household_min",
                                        1,
                                        "desired_unit_amount_cents",
                                        5_000,
                                        "hidden",
                                        true));
        assertEquals(201, hidden.status());

        var seen = ANYBODY.get("/services/offerings/?chef_id=" + ADA.chefId()).json();
        var own = ADA.client().get("/services/offerings/?chef_id=me").json();

        assertEquals(List.of("Shown"), titles(seen));
        assertEquals(2, seen.path(0).path("tiers").size());
        assertEquals(List.of("Shown", "Inactive"), titles(own));
        assertEquals(3, own.path(0).path("tiers").size());
        assertEquals(own, ADA.client().get("/services/my/offerings").json());
        assertEquals(404, ANYBODY.get("/services/offerings/" + inactive).status());
        assertEquals(200, ADA.client().get("/services/offerings/" + inactive).status());
        assertEquals(404, ADA.client().get("/services/offerings/" + deleted).status());
    }

    @Test
    void chefsAreFoundByThePlacesTheyServe() {
        var lee = PEOPLE.chef("lee", "Asia/Tokyo", "JPY");
        try (var client = lee.client()) {
            made(lee, prep("In Kyoto"));
            SERVER.parts()
                    .records()
                    .write(
                            lee.chefId(),
                            writing ->
                                    writing.put(
                                            SyncedType.SERVING_AREA,
                                            Places.servingAreaId("JP", "6048042"),
                                            Fields.of(
                                                    Map.of(
                                                            "country",
                                                            "JP",
                                                            "postal_code",
                                                            "6048042"))));

            assertEquals(
                    List.of("In Kyoto"),
                    titles(
                            client.get("/services/offerings?postal_code=604-8042&country=jp")
                                    .json()));
        }
        assertEquals(
                0, ANYBODY.get("/services/offerings?postal_code=1000001&country=JP").json().size());
        for (var query :
                List.of(
                        "postal_code=604-8042",
                        "postal_code=x&country=JP",
                        "country=Japan",
                        "chef_id=you",
                        "service_type=dinner")) {
            assertEquals(400, ANYBODY.get("/services/offerings?" + query).status(), query);
        }
    }

    @Test
    void aPatchFindsTiersByIdAndLeavesTheOthers() {
        var offering = EMIRI.client().post("/services/offerings", prep("Patched")).json();
        var address = "/services/offerings/" + offering.path("id") + "/";
        var first = offering.path("tiers").path(0).path("id").asLong();
        var second = offering.path("tiers").path(1).path("id").asLong();

        var changed =
                EMIRI.client()
                        .patch(
                                address,
                                Map.of(
                                        "title",
                                        "Renamed",
                                        "tiers",
                                        List.of(
                                                Map.of("id", first, "household_max", "4"),
                                                Map.of("id", second, "soft_deleted", true),
                                                Map.of(
                                                        "display_label", "Large",
                                                        "household_min", 5,
                                                        "desired_unit_amount_cents", 40_000))))
                        .json();

        assertEquals("Renamed", changed.path("title").asString());
        assertEquals(
                List.of("1-4 people: 12000 JPY", "5+ people: 40000 JPY"),
                texts(changed.path("tier_summary")));
        assertEquals(
                422,
                EMIRI.client()
                        .patch(address, Map.of("tiers", List.of(Map.of("id", second))))
                        .status());
    }

    @Test
    void tiersAreChangedAndTakenAwayAlone() {
        var offering = EMIRI.client().post("/services/offerings", prep("Tiers")).json();
        var tier = "/services/tiers/" + offering.path("tiers").path(0).path("id");

        var changed = EMIRI.client().patch(tier, Map.of("display_label", "A couple")).json();

        assertEquals("A couple", changed.path("display_label").asString());
        assertEquals(12_000, changed.path("desired_unit_amount_cents").asLong());
        assertEquals(404, ADA.client().patch(tier, Map.of("display_label", "Mine")).status());
        assertEquals(204, EMIRI.client().delete(tier).status());
        assertEquals(404, EMIRI.client().delete(tier).status());
    }

    @Test
    void tiersThatOverlapOrCostTooLittleAreRefused() {
        var overlapping =
                with(prep("Wrong"), "tiers", List.of(tier(1, 4, 9_000), tier(4, 6, 9_000)));
        var cheap = with(prep("Wrong"), "tiers", List.of(tier(1, 4, 49)));

        assertEquals(
                List.of("household_min"),
                errors(EMIRI.client().post("/services/offerings", overlapping)));
        assertEquals(
                List.of("desired_unit_amount_cents"),
                errors(EMIRI.client().post("/services/offerings", cheap)));
        var offering = made(EMIRI, prep("Right"));
        assertEquals(
                List.of("household_min"),
                errors(
                        EMIRI.client()
                                .post(
                                        "/services/offerings/" + offering + "/tiers",
                                        tier(2, 2, 9_000))));
        assertFalse(titles(EMIRI.client().get("/services/my/offerings").json()).contains("Wrong"));
    }

    @Test
    void whatIsWrongIsToldByField() {
        assertEquals(
                List.of("active", "max_travel_miles", "title"),
                errors(
                        EMIRI.client()
                                .post(
                                        "/services/offerings",
                                        Map.of(
                                                "title",
                                                List.of("a"),
                                                "active",
                                                "perhaps",
                                                "max_travel_miles",
                                                1e300))));
        assertEquals(
                List.of("service_type", "title"),
                errors(EMIRI.client().post("/services/offerings", Map.of("currency", "JPY"))));
        assertEquals(
                List.of("currency"),
                errors(
                        EMIRI.client()
                                .post(
                                        "/services/offerings",
                                        with(prep("Gold"), "currency", "GOLD"))));
        assertEquals(
                List.of("tiers"),
                errors(
                        EMIRI.client()
                                .post("/services/offerings", with(prep("Flat"), "tiers", "two"))));
        assertEquals(
                List.of("recurrence_interval"),
                errors(
                        EMIRI.client()
                                .post(
                                        "/services/offerings",
                                        with(
                                                prep("Often"),
                                                "tiers",
                                                List.of(
                                                        with(
                                                                tier(1, 2, 9_000),
                                                                "is_recurring",
                                                                true))))));
    }

    @Test
    void onlyTheChefMayChangeThings() {
        var offering = "/services/offerings/" + made(EMIRI, prep("Mine"));

        assertEquals(401, ANYBODY.post("/services/offerings", prep("No")).status());
        assertEquals(401, ANYBODY.get("/services/offerings?chef_id=me").status());
        assertEquals(403, GUEST.client().post("/services/offerings", prep("No")).status());
        assertEquals(403, GUEST.client().get("/services/my/offerings").status());
        assertEquals(404, ADA.client().patch(offering, Map.of("title", "Hers")).status());
        assertEquals(404, ADA.client().delete(offering + "/delete/").status());
        assertEquals(404, ADA.client().delete("/services/offerings/x").status());
        assertEquals(204, EMIRI.client().delete(offering + "/delete/").status());
    }

    @Test
    void aTierIsReadyOnceTheChefCanBePaid() {
        var kim = PEOPLE.chef("kim", "Asia/Seoul", "KRW");
        try (var client = kim.client()) {
            var offering = "/services/offerings/" + made(kim, prep("Soon"));
            assertFalse(ready(client.get(offering).json()));

            TestPayouts.activate(SERVER.parts().database(), kim.chefId());

            assertTrue(ready(client.get(offering).json()));
            client.patch(offering, Map.of("active", false));
            assertFalse(ready(client.get(offering).json()));
        }
    }

    @Test
    void theCurrenciesToChooseFromAreTold() {
        var yen =
                ANYBODY.get("/services/currencies/")
                        .json()
                        .valueStream()
                        .filter(each -> each.path("code").asString().equals("JPY"))
                        .findFirst()
                        .orElseThrow();

        assertEquals(0, yen.path("decimals").asInt());
        assertEquals(50, yen.path("minimum_amount").asInt());
    }

    private static boolean ready(JsonNode offering) {
        return offering.path("tiers").path(0).path("ready_for_checkout").asBoolean();
    }

    private static long made(TestPeople.Person chef, Map<String, Object> offering) {
        return chef.client().post("/services/offerings", offering).json().path("id").asLong();
    }
}
