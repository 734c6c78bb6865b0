package com.sautai.server.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeadRoutesTest {
    private static final String LEADS = "/crm/api/leads/";

    private static ServerApp server;
    private static TestPeople people;

    @BeforeAll
    static void start() {
        server = ServerApp.start(ServerConfig.inMemory("leads"), Samples.CLOCK, Samples.IDS);
        people = new TestPeople(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aChefAddsChangesAndDeletesALead() {
        try (var emiri = people.chef("emiri", "Asia/Tokyo", "JPY").client()) {
            var made =
                    emiri.post(
                            LEADS,
                            Map.of(
                                    "name",
                                    " Ann ",
                                    "email",
                                    "Ann@example.com",
                                    "tags",
                                    List.of("vip"),
                                    "allergies",
                                    List.of("nuts"),
                                    "household_size",
                                    4,
                                    "user",
                                    1,
                                    "id",
                                    99));
            assertEquals(201, made.status());
            assertEquals("Ann", made.json().get("name").asString());
            assertEquals("new", made.json().get("stage").asString());
            assertEquals("manual", made.json().get("source").asString());
            assertTrue(made.json().get("user").isNull());
            var path = LEADS + made.json().get("id").asLong() + "/";

            var clear = new HashMap<String, Object>(Map.of("stage", "proposal"));
            clear.put("household_size", null);
            var changed = emiri.patch(path, clear).json();
            assertEquals("proposal", changed.get("stage").asString());
            assertTrue(changed.get("household_size").isNull());
            assertEquals("nuts", changed.get("allergies").get(0).asString());

            assertEquals(changed, emiri.get(path).json());
            assertEquals(204, emiri.delete(path).status());
            assertEquals(404, emiri.get(path).status());
            assertEquals(404, emiri.delete(path).status());
            assertEquals(404, emiri.patch(path, Map.of("stage", "new")).status());
        }
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        try (var chef = people.chef("chen", "Asia/Tokyo", "JPY").client()) {
            var wrong =
                    chef.post(
                            LEADS,
                            Map.of("email", "no address", "stage", "lost", "household_size", 0));
            assertEquals(422, wrong.status());
            assertEquals(
                    List.of("email", "household_size", "name", "stage"),
                    wrong.json().get("errors").propertyNames().stream().sorted().toList());
            assertEquals(422, chef.post(LEADS, Map.of("name", 7)).status());
            assertEquals(422, chef.post(LEADS, Map.of("name", "A", "tags", "vip")).status());
            assertEquals(422, chef.post(LEADS, Map.of("name", "x".repeat(256))).status());
            assertEquals(
                    422,
                    chef.post(LEADS, Map.of("name", "A", "next_action_at", "tomorrow")).status());
            assertEquals(400, chef.post(LEADS, "[1]".getBytes(StandardCharsets.UTF_8)).status());
            for (var query : List.of("stage=lost", "page=0", "page=x", "q=" + "x".repeat(201))) {
                assertEquals(400, chef.get(LEADS + "?" + query).status(), query);
            }
            for (var id : List.of("0", "x", "-1", "99999999999999999999")) {
                assertEquals(404, chef.get(LEADS + id + "/").status(), id);
            }
        }
    }

    @Test
    void onlyTheChefSeesTheLeads() {
        try (var emiri = people.chef("emiri-2", "Asia/Tokyo", "JPY").client();
                var other = people.chef("other", "Asia/Tokyo", "JPY").client();
                var guest = people.guest("guest").client();
                var anybody = people.anybody()) {
            var id = emiri.post(LEADS, Map.of("name", "Ann")).json().get("id").asLong();
            for (var path : List.of(LEADS + id + "/", LEADS + id + "/interactions/")) {
                assertEquals(200, emiri.get(path).status());
                assertEquals(404, other.get(path).status());
                assertEquals(403, guest.get(path).status());
                assertEquals(401, anybody.get(path).status());
            }
            assertEquals(404, other.patch(LEADS + id + "/", Map.of("name", "Mine")).status());
            assertEquals(404, other.delete(LEADS + id + "/").status());
            assertEquals(
                    404, other.post(LEADS + id + "/interactions/", Map.of("text", "x")).status());
            assertEquals(403, guest.post(LEADS, Map.of("name", "A")).status());
            assertEquals(403, guest.delete(LEADS + id + "/").status());
            assertEquals(401, anybody.get(LEADS).status());
            assertEquals(0, other.get(LEADS).json().get("count").asInt());
        }
    }

    @Test
    void leadsAreFoundByStageWordsAndSourceAndTheOverdueComeFirst() {
        try (var chef = people.chef("chloe", "Asia/Tokyo", "JPY").client()) {
            chef.post(LEADS, Map.of("name", "Later", "next_action_at", "2026-12-01T00:00:00Z"));
            chef.post(LEADS, Map.of("name", "Overdue", "next_action_at", "2026-11-20T11:59:59Z"));
            chef.post(
                    LEADS, Map.of("name", "Older", "next_action_at", "2026-11-01T00:00:00+09:00"));
            chef.post(LEADS, Map.of("name", "100 % O'Neil", "stage", "booked"));
            chef.post(LEADS, Map.of("name", "1000 Neil", "source", "market"));
            chef.post(LEADS, Map.of("name", "Away", "archived_at", "2026-11-01T00:00:00Z"));

            assertEquals(
                    List.of("Older", "Overdue", "1000 Neil", "100 % O'Neil", "Later"),
                    names(chef.get(LEADS)));
            assertEquals(List.of("100 % O'Neil"), names(chef.get(LEADS + "?stage=booked")));
            assertEquals(List.of("100 % O'Neil"), names(chef.get(LEADS + "?q=100%20%25%20o")));
            assertEquals(List.of("1000 Neil"), names(chef.get(LEADS + "?source=market")));
            assertEquals(List.of("Away"), names(chef.get(LEADS + "?archived=true")));
            var second = chef.get(LEADS + "?page_size=2&page=2");
            assertEquals(List.of("1000 Neil", "100 % O'Neil"), names(second));
            assertEquals(5, second.json().get("count").asInt());
            assertFalse(second.json().get("next").isNull());
            assertFalse(second.json().get("previous").isNull());
        }
    }

    @Test
    void aNoteIsTheLeadsLastActivity() {
        try (var chef = people.chef("carla", "Asia/Tokyo", "JPY").client()) {
            var lead =
                    LEADS + chef.post(LEADS, Map.of("name", "Ann")).json().get("id").asLong() + "/";
            var notes = lead + "interactions/";

            var note = chef.post(notes, Map.of("text", "Likes figs"));
            assertEquals(201, note.status());
            assertEquals("Likes figs", note.json().get("payload").get("text").asString());
            assertEquals("note", note.json().get("type").asString());
            chef.post(
                    notes,
                    Map.of(
                            "type", "message",
                            "payload", Map.of("text", "Called", "minutes", 2.5),
                            "occurred_at", "2026-11-20T13:00:00Z"));

            var detail = chef.get(lead).json();
            assertEquals("2026-11-20T13:00:00Z", detail.get("last_activity_at").asString());
            assertEquals(2, detail.get("interactions").size());
            assertEquals("message", detail.get("interactions").get(0).get("type").asString());
            assertEquals(2, chef.get(notes).json().get("count").asInt());
            assertFalse(chef.get(LEADS).json().get("results").get(0).has("interactions"));

            assertEquals(422, chef.post(notes, Map.of()).status());
            assertEquals(422, chef.post(notes, Map.of("text", "x".repeat(10_001))).status());
            assertEquals(422, chef.post(notes, Map.of("type", "call", "text", "x")).status());
            assertEquals(422, chef.post(notes, Map.of("payload", "words")).status());
            assertEquals(
                    422, chef.post(notes, Map.of("text", "x", "occurred_at", "then")).status());
        }
    }

    private static List<String> names(Client.Answer page) {
        var names = new ArrayList<String>();
        for (JsonNode lead : page.json().get("results")) {
            names.add(lead.get("name").asString());
        }
        return names;
    }
}
