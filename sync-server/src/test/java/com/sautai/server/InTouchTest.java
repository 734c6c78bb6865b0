package com.sautai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.lead.InteractionType;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.crm.GuestLeads;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.sync.TestChef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What guests do on the web and what the chef does there is on the chef's devices, and the other
/// way round.
class InTouchTest {
    @Test
    void theDeviceAndTheWebSeeTheSameLead() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("in-touch"), Samples.CLOCK, Samples.IDS);
                var emiri = new TestPeople(server).chef("emiri", "Asia/Tokyo", "JPY");
                var ann = new TestPeople(server).guest("ann");
                var laptop = laptop(server, emiri)) {
            long start = laptop.changes(0).cursor();
            var chef = "/" + emiri.chefId() + "/";

            ann.client()
                    .post(
                            "/messaging/api/conversations/with-chef" + chef,
                            Map.of("content", "Do you cook for six?"));
            var told = laptop.changes(start);
            assertEquals(List.of("interaction", "lead"), types(told));
            var lead = entry(told, SyncedType.LEAD);
            assertEquals("ann", Samples.body(lead).text("name"));
            var message = Samples.body(entry(told, SyncedType.INTERACTION));
            assertEquals(lead.id(), message.uuid("lead_id"));
            assertEquals("message", message.text("type"));

            var web = "/crm/api/leads/" + Samples.body(lead).number("number") + "/";
            var results = laptop.push(Samples.edit(lead.id(), "stage", "new", "discovery"));
            assertEquals(Push.Outcome.APPLIED, results.getFirst().outcome());
            assertEquals("discovery", emiri.client().get(web).json().get("stage").asString());
            long seen = laptop.changes(told.cursor()).cursor();
            emiri.client().patch(web, Map.of("phone", "+49 30 123456"));
            emiri.client().post(web + "interactions/", Map.of("text", "Likes figs"));
            var changed = laptop.changes(seen);
            assertEquals(List.of("interaction", "lead"), types(changed));
            assertEquals(
                    "+49 30 123456", Samples.body(entry(changed, SyncedType.LEAD)).text("phone"));

            var body = Samples.body(entry(changed, SyncedType.LEAD));
            laptop.push(Samples.mutation(Change.delete(SyncedType.LEAD, lead.id(), body)));
            assertEquals(404, emiri.client().get(web).status());
            long gone = laptop.changes(changed.cursor()).cursor();
            ann.client().post("/chefs/api/public" + chef + "waitlist/subscribe", Map.of());
            var back = laptop.changes(gone);
            assertEquals(List.of("interaction", "lead", "waitlist_entry"), types(back));
            assertEquals(lead.id(), entry(back, SyncedType.LEAD).id());
            assertEquals(3, emiri.client().get(web).json().get("interactions").size());
        }
    }

    @Test
    void aFavoriteIsOnTheDevice() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("in-touch-2"), Samples.CLOCK, Samples.IDS);
                var emiri = new TestPeople(server).chef("emiri", "Asia/Tokyo", "JPY");
                var ann = new TestPeople(server).guest("ann");
                var laptop = laptop(server, emiri)) {
            long start = laptop.changes(0).cursor();
            var favorite =
                    new LeadAutomation.Event(InteractionType.FAVORITE, "1", Samples.NOON, Map.of());
            server.parts()
                    .records()
                    .write(
                            emiri.chefId(),
                            writing -> {
                                new GuestLeads(Samples.IDS)
                                        .happened(writing, ann.accountId(), favorite);
                                return favorite;
                            });
            assertEquals(List.of("interaction", "lead"), types(laptop.changes(start)));
        }
    }

    private static Client laptop(ServerApp server, TestPeople.Person chef) {
        var device = TestChef.device(server.parts(), chef.chefId(), "Laptop").device();
        return new Client(server.port(), device.id().toString());
    }

    private static List<String> types(Feed.Page page) {
        return page.changes().stream().map(each -> each.type().wire()).sorted().toList();
    }

    private static Feed.Entry entry(Feed.Page page, SyncedType type) {
        return page.changes().stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
