package com.sautai.server.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WaitlistRoutesTest {
    private static final String MINE = "/chefs/api/me/waitlist/";

    private static ServerApp server;
    private static TestPeople people;

    @BeforeAll
    static void start() {
        server = ServerApp.start(ServerConfig.inMemory("waitlist"), Samples.CLOCK, Samples.IDS);
        people = new TestPeople(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void waitlistsAreToldOfWhileAChefHasOne() {
        var path = "/chefs/api/waitlist/config/";
        try (var alone =
                        ServerApp.start(
                                ServerConfig.inMemory("waitlist-config"),
                                Samples.CLOCK,
                                Samples.IDS);
                var anybody = new TestPeople(alone).anybody()) {
            assertFalse(anybody.get(path).json().get("enabled").asBoolean());
            try (var emiri = new TestPeople(alone).chef("emiri", "Asia/Tokyo", "JPY")) {
                assertTrue(anybody.get(path).json().get("enabled").asBoolean());
                emiri.client().patch(MINE + "config/", Map.of("waitlist_enabled", false));
                assertFalse(anybody.get(path).json().get("enabled").asBoolean());
            }
        }
    }

    @Test
    void aGuestJoinsAndLeaves() {
        try (var emiri = people.chef("emiri", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann");
                var anybody = people.anybody()) {
            var chef = "/chefs/api/public/" + emiri.chefId() + "/waitlist/";
            assertTrue(
                    anybody.get("/chefs/api/waitlist/config/").json().get("enabled").asBoolean());
            var before = ann.client().get(chef + "status/").json();
            assertTrue(before.get("can_subscribe").asBoolean());
            assertFalse(before.get("subscribed").asBoolean());
            assertEquals(0, before.get("upcoming_events_count").asInt());
            assertFalse(anybody.get(chef + "status").json().get("can_subscribe").asBoolean());

            for (var path : List.of("subscribe", "subscribe/")) {
                var joined = ann.client().post(chef + path, Map.of());
                assertEquals(200, joined.status());
                assertEquals("ok", joined.json().get("status").asString());
            }
            var after = ann.client().get(chef + "status/").json();
            assertTrue(after.get("subscribed").asBoolean());
            assertFalse(after.get("can_subscribe").asBoolean());
            var line = emiri.client().get(MINE).json();
            assertEquals(1, line.get("count").asInt());
            assertEquals("ann", line.get("results").get(0).get("customer_name").asString());
            assertEquals(
                    "waitlist",
                    emiri.client()
                            .get("/crm/api/leads/")
                            .json()
                            .get("results")
                            .get(0)
                            .get("source")
                            .asString());

            assertEquals(204, ann.client().delete(chef + "unsubscribe").status());
            assertEquals(404, ann.client().delete(chef + "unsubscribe/").status());
            assertEquals(0, emiri.client().get(MINE).json().get("count").asInt());
        }
    }

    @Test
    void whoMayNotWaitIsToldSo() {
        try (var emiri = people.chef("emiri-2", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann-2").client();
                var anybody = people.anybody()) {
            var chef = "/chefs/api/public/" + emiri.chefId() + "/waitlist/";
            assertEquals(409, emiri.client().post(chef + "subscribe", Map.of()).status());
            assertEquals(401, anybody.post(chef + "subscribe", Map.of()).status());
            assertEquals(401, anybody.delete(chef + "unsubscribe").status());
            emiri.client().patch(MINE + "config/", Map.of("waitlist_enabled", false));
            assertEquals(409, ann.post(chef + "subscribe", Map.of()).status());
            assertFalse(ann.get(chef + "status").json().get("enabled").asBoolean());
            server.parts()
                    .records()
                    .write(
                            emiri.chefId(),
                            writing ->
                                    writing.put(
                                            SyncedType.PROFILE,
                                            ProfileRules.ID,
                                            Fields.of("is_verified", false)));
            for (var nobody : List.of(chef, "/chefs/api/public/x/waitlist/")) {
                assertEquals(404, ann.get(nobody + "status/").status());
                assertEquals(404, ann.post(nobody + "subscribe", Map.of()).status());
            }
        }
    }

    @Test
    void aChefSetsTheirWaitlistUp() {
        try (var emiri = people.chef("emiri-3", "Asia/Tokyo", "JPY").client();
                var ann = people.guest("ann-3").client();
                var anybody = people.anybody()) {
            var first = emiri.get(MINE + "config/").json();
            assertTrue(first.get("waitlist_enabled").asBoolean());
            assertEquals(24, first.get("waitlist_cooldown_hours").asInt());

            var changed = emiri.patch(MINE + "config/", Map.of("waitlist_cooldown_hours", 48));
            assertEquals(48, changed.json().get("waitlist_cooldown_hours").asInt());
            assertTrue(changed.json().get("waitlist_enabled").asBoolean());
            assertEquals(changed.json(), emiri.get(MINE + "config/").json());

            for (Object wrong : List.of(-1, 1_441, "often", 1.5)) {
                assertEquals(
                        422,
                        emiri.patch(MINE + "config/", Map.of("waitlist_cooldown_hours", wrong))
                                .status());
            }
            assertEquals(
                    422, emiri.patch(MINE + "config/", Map.of("waitlist_enabled", 7)).status());
            assertEquals(400, emiri.get(MINE + "?page=x").status());
            assertEquals(403, ann.get(MINE).status());
            assertEquals(403, ann.get(MINE + "config/").status());
            assertEquals(403, ann.patch(MINE + "config/", Map.of()).status());
            assertEquals(401, anybody.get(MINE).status());
        }
    }
}
