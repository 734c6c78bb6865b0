package com.sautai.server.messaging;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MessagingRoutesTest {
    private static final String CONVERSATIONS = "/messaging/api/conversations/";
    private static final String WITH_CHEF = CONVERSATIONS + "with-chef/";

    private static ServerApp server;
    private static TestPeople people;

    @BeforeAll
    static void start() {
        server = ServerApp.start(ServerConfig.inMemory("messages"), Samples.CLOCK, Samples.IDS);
        people = new TestPeople(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aGuestAndAChefWriteToEachOther() {
        try (var emiri = people.chef("emiri", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann")) {
            assertEquals(404, ann.client().get(WITH_CHEF + emiri.chefId() + "/").status());
            var started = ann.client().post(WITH_CHEF + emiri.chefId() + "/", Map.of());
            assertEquals(201, started.status());
            assertEquals(0, leads(emiri.client()).size(), "nothing was written yet");
            var path = CONVERSATIONS + id(started.json().get("conversation")) + "/";

            var sent = ann.client().post(path + "send/", Map.of("content", " Are you free? "));
            assertEquals(201, sent.status());
            assertEquals("Are you free?", sent.json().get("content").asString());
            assertTrue(sent.json().get("is_mine").asBoolean());
            assertEquals(List.of(0, 0, 0), unread(ann.client()));
            assertEquals(List.of(1, 0, 1), unread(emiri.client()));

            var seen = emiri.client().get(path).json();
            assertEquals("chef", seen.get("role").asString());
            assertEquals(1, seen.get("unread_count").asInt());
            assertEquals("customer", seen.get("messages").get(0).get("sender_type").asString());
            assertFalse(seen.get("messages").get(0).get("is_mine").asBoolean());

            assertEquals(
                    0,
                    emiri.client()
                            .post(path + "read/", Map.of())
                            .json()
                            .get("unread_count")
                            .asInt());
            emiri.client().post(path + "send/", Map.of("content", "On Friday"));
            assertEquals(List.of(1, 1, 0), unread(ann.client()));
            var there = ann.client().get(WITH_CHEF + emiri.chefId() + "/").json();
            assertEquals(
                    "On Friday", there.get("conversation").get("last_message_preview").asString());
            assertTrue(there.get("conversation").get("messages").get(1).get("is_read").asBoolean());
            assertEquals(
                    200, ann.client().post(WITH_CHEF + emiri.chefId() + "/", Map.of()).status());
            assertEquals(
                    200,
                    ann.client().post(CONVERSATIONS, Map.of("chef_id", emiri.chefId())).status());
            assertEquals(1, ann.client().get(CONVERSATIONS).json().get("count").asInt());
            assertEquals(1, emiri.client().get(CONVERSATIONS).json().get("conversations").size());

            var leads = leads(emiri.client());
            assertEquals(1, leads.size(), "the first message makes a lead, later ones none");
            var history =
                    emiri.client()
                            .get("/crm/api/leads/" + id(leads.getFirst()) + "/interactions/")
                            .json();
            assertEquals(1, history.get("count").asInt());
            assertEquals(
                    "Are you free?",
                    history.get("results").get(0).get("payload").get("text").asString());
        }
    }

    @Test
    void onlyTheTwoReadAConversation() {
        try (var emiri = people.chef("emiri-2", "Asia/Tokyo", "JPY");
                var other = people.chef("other-2", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann-2");
                var bob = people.guest("bob-2");
                var anybody = people.anybody()) {
            var path =
                    CONVERSATIONS
                            + id(
                                    ann.client()
                                            .post(
                                                    CONVERSATIONS,
                                                    Map.of(
                                                            "chef_id",
                                                            emiri.chefId(),
                                                            "content",
                                                            "Hello"))
                                            .json()
                                            .get("conversation"))
                            + "/";
            for (var stranger : List.of(other.client(), bob.client())) {
                assertEquals(404, stranger.get(path).status());
                assertEquals(404, stranger.post(path + "send/", Map.of("content", "x")).status());
                assertEquals(404, stranger.post(path + "read/", Map.of()).status());
                assertEquals(0, stranger.get(CONVERSATIONS).json().get("count").asInt());
            }
            assertEquals(401, anybody.get(path).status());
            assertEquals(401, anybody.get(CONVERSATIONS).status());
            assertEquals(401, anybody.get("/messaging/api/unread-counts/").status());
            assertEquals(401, anybody.post(path + "send/", Map.of("content", "x")).status());
            assertEquals(401, anybody.post(path + "read/", Map.of()).status());
            assertEquals(401, anybody.post(CONVERSATIONS, Map.of()).status());
            assertEquals(401, anybody.get(WITH_CHEF + emiri.chefId()).status());
            assertEquals(401, anybody.post(WITH_CHEF + emiri.chefId(), Map.of()).status());
        }
    }

    @Test
    void nobodyWritesToThemselvesOrToAChefWhoIsNotPublic() {
        try (var emiri = people.chef("emiri-3", "Asia/Tokyo", "JPY");
                var hidden = people.chef("hidden-3", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann-3");
                var bob = people.guest("bob-3")) {
            ann.client().post(WITH_CHEF + hidden.chefId() + "/", Map.of("content", "Hello"));
            server.parts()
                    .records()
                    .write(
                            hidden.chefId(),
                            writing ->
                                    writing.put(
                                            SyncedType.PROFILE,
                                            ProfileRules.ID,
                                            Fields.of("is_live", false)));

            assertEquals(404, emiri.client().post(WITH_CHEF + emiri.chefId(), Map.of()).status());
            assertEquals(404, bob.client().post(WITH_CHEF + hidden.chefId(), Map.of()).status());
            assertEquals(
                    200,
                    ann.client().post(WITH_CHEF + hidden.chefId(), Map.of()).status(),
                    "who talks already goes on");
            assertEquals(404, bob.client().post(WITH_CHEF + "999999", Map.of()).status());
            assertEquals(404, bob.client().post(WITH_CHEF + "emiri", Map.of()).status());
        }
    }

    @Test
    void aChefWritesFirstOnlyToALead() {
        try (var emiri = people.chef("emiri-4", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann-4")) {
            var toAnn = Map.<String, Object>of("customer_id", ann.accountId(), "content", "Hi");
            assertEquals(404, emiri.client().post(CONVERSATIONS, toAnn).status());
            server.parts()
                    .records()
                    .write(
                            emiri.chefId(),
                            writing ->
                                    writing.put(
                                            SyncedType.LEAD,
                                            Samples.IDS.next(),
                                            Fields.of("name", "Ann")
                                                    .with("stage", "new")
                                                    .with("user_number", ann.accountId())
                                                    .with("created_at", Samples.NOON)));
            assertEquals(201, emiri.client().post(CONVERSATIONS, toAnn).status());
            assertEquals(List.of(1, 1, 0), unread(ann.client()));
            assertEquals(422, ann.client().post(CONVERSATIONS, toAnn).status());
        }
    }

    @Test
    void messagesArePagedFromTheNewestBackAndReadAsFarAsTheyWereShown() {
        try (var emiri = people.chef("emiri-5", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann-5")) {
            var started = ann.client().post(WITH_CHEF + emiri.chefId(), Map.of("message", "0"));
            var path = CONVERSATIONS + id(started.json().get("conversation")) + "/";
            for (int count = 1; count < 5; count++) {
                ann.client().post(path + "send", Map.of("content", String.valueOf(count)));
            }

            var newest = emiri.client().get(path + "?limit=2").json();
            assertEquals(List.of("4", "3"), words(newest));
            assertTrue(newest.get("has_more").asBoolean());
            long third = id(newest.get("messages").get(1));
            var older = emiri.client().get(path + "?limit=3&before=" + third).json();
            assertEquals(List.of("2", "1", "0"), words(older));
            assertFalse(older.get("has_more").asBoolean());

            var read = emiri.client().post(path + "read/", Map.of("up_to", third));
            assertEquals(1, read.json().get("unread_count").asInt());
            emiri.client().post(path + "read/", Map.of("up_to", third - 1));
            assertEquals(1, emiri.client().get(path).json().get("unread_count").asInt());
        }
    }

    @Test
    void whatIsWrongIsRefused() {
        try (var emiri = people.chef("emiri-6", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann-6").client()) {
            var path =
                    CONVERSATIONS
                            + id(
                                    ann.post(WITH_CHEF + emiri.chefId(), Map.of())
                                            .json()
                                            .get("conversation"))
                            + "/";
            for (var wrong :
                    List.<Map<String, Object>>of(
                            Map.of(),
                            Map.of("content", "  "),
                            Map.of("content", 7),
                            Map.of("content", "x".repeat(5_001)))) {
                assertEquals(422, ann.post(path + "send/", wrong).status());
            }
            assertEquals(
                    201,
                    ann.post(path + "send/", Map.of("content", "\uD83C\uDF5C\u0000")).status());
            assertEquals(422, ann.post(path + "read/", Map.of("up_to", "x")).status());
            assertEquals(422, ann.post(CONVERSATIONS, Map.of("chef_id", "x")).status());
            assertEquals(
                    400, ann.post(path + "send/", "[]".getBytes(StandardCharsets.UTF_8)).status());
            assertEquals(400, ann.get(path + "?before=x").status());
            assertEquals(400, ann.get(path + "?limit=101").status());
            assertEquals(400, ann.get(CONVERSATIONS + "?page=0").status());
        }
    }

    private static List<JsonNode> leads(Client chef) {
        var leads = new ArrayList<JsonNode>();
        chef.get("/crm/api/leads/").json().get("results").forEach(leads::add);
        return leads;
    }

    private static long id(JsonNode node) {
        return node.get("id").asLong();
    }

    private static List<String> words(JsonNode conversation) {
        var words = new ArrayList<String>();
        conversation.get("messages").forEach(each -> words.add(each.get("content").asString()));
        return words;
    }

    private static List<Integer> unread(Client client) {
        var counts = client.get("/messaging/api/unread-counts/").json();
        return List.of(
                counts.get("total_unread").asInt(),
                counts.get("customer_conversations_unread").asInt(),
                counts.get("chef_conversations_unread").asInt());
    }
}
