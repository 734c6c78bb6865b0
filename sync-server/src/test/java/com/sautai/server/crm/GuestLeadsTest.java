package com.sautai.server.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sautai.model.lead.InteractionType;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import com.sautai.server.TestGuests;
import com.sautai.server.sync.TestChef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuestLeadsTest {
    private static final String PHONE = "+44 20 7946 2490";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aGuestWhomTheChefKnowsNothingOfIsANewLead(TestDatabase kind) {
        var kitchen = new Kitchen(kind);
        var email = TestGuests.address("Ann");
        long ann = kitchen.guest("Ann", email, PHONE);

        kitchen.happened(ann, InteractionType.FAVORITE, "1");
        kitchen.happened(ann, InteractionType.FAVORITE, "1");

        var lead = Samples.body(kitchen.leads().getFirst());
        assertEquals(1, kitchen.leads().size());
        assertEquals("Ann", lead.text("name"));
        assertEquals(email, lead.text("email"));
        assertEquals("favorite", lead.text("source"));
        assertEquals("new", lead.text("stage"));
        assertEquals(List.of("kiwi", "nuts"), lead.texts("allergies"));
        assertEquals(List.of("vegan"), lead.texts("dietary_preferences"));
        assertEquals(ann, lead.number("user_number"));
        assertEquals(1, kitchen.interactions().size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLeadThatTheChefTypedIsFoundByItsAddressAndOnlyItsBlanksAreFilled(TestDatabase kind) {
        var kitchen = new Kitchen(kind);
        var email = TestGuests.address("ann");
        var typed =
                kitchen.typed(
                        Fields.of(
                                Map.of(
                                        "name",
                                        "Mrs Smith",
                                        "email",
                                        email.toUpperCase(Locale.ROOT),
                                        "allergies",
                                        List.of("milk"),
                                        "source",
                                        "market")));
        long ann = kitchen.guest("Ann", email, PHONE);

        kitchen.happened(ann, InteractionType.MESSAGE, "1");

        assertEquals(1, kitchen.leads().size());
        var lead = kitchen.chef.lead(typed);
        assertEquals("Mrs Smith", lead.text("name"));
        assertEquals("market", lead.text("source"));
        assertEquals(List.of("milk"), lead.texts("allergies"));
        assertEquals(List.of("vegan"), lead.texts("dietary_preferences"));
        assertEquals(PHONE, lead.text("phone"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTelephoneIsEnoughButNotSomebodyElses(TestDatabase kind) {
        var kitchen = new Kitchen(kind);
        var typed = kitchen.typed(Fields.of(Map.of("name", "Ann", "phone", "(020) 7946 2490")));
        long ann = kitchen.guest("Ann", TestGuests.address("ann"), PHONE);
        long bob = kitchen.guest("Bob", TestGuests.address("bob"), PHONE);

        kitchen.happened(ann, InteractionType.WAITLIST, "1");
        kitchen.happened(bob, InteractionType.WAITLIST, "2");

        assertEquals(ann, kitchen.chef.lead(typed).number("user_number"));
        assertEquals(
                List.of("Ann", "Bob"),
                kitchen.leads().stream().map(each -> Samples.body(each).text("name")).toList());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theFirstOrderBooksAndLaterOnesLeaveTheStageToTheChef(TestDatabase kind) {
        var kitchen = new Kitchen(kind);
        long ann = kitchen.guest("Ann", TestGuests.address("ann"), "");

        kitchen.happened(ann, InteractionType.ORDER, "1");
        var lead = kitchen.leads().getFirst().id();
        assertEquals("booked", kitchen.chef.lead(lead).text("stage"));

        kitchen.chef.push(Samples.edit(lead, "stage", "booked", "proposal"));
        kitchen.happened(ann, InteractionType.ORDER, "2");
        assertEquals("proposal", kitchen.chef.lead(lead).text("stage"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDeletedLeadComesBackWithItsHistoryAndAnArchivedOneToTheBoard(TestDatabase kind) {
        var kitchen = new Kitchen(kind);
        long ann = kitchen.guest("Ann", TestGuests.address("ann"), "");
        kitchen.happened(ann, InteractionType.FAVORITE, "1");
        var lead = kitchen.leads().getFirst().id();

        kitchen.chef.push(
                Samples.mutation(Change.delete(SyncedType.LEAD, lead, kitchen.chef.lead(lead))));
        assertEquals(List.of(), kitchen.leads());
        kitchen.happened(ann, InteractionType.FAVORITE, "1");
        assertEquals(List.of(), kitchen.leads(), "told again, nothing happened");

        kitchen.happened(ann, InteractionType.WAITLIST, "1");
        assertEquals(List.of(lead), kitchen.leads().stream().map(Feed.Entry::id).toList());
        assertEquals(2, kitchen.interactions().size());

        kitchen.chef.push(Samples.edit(lead, "archived_at", null, Samples.NOON));
        kitchen.happened(ann, InteractionType.MESSAGE, "1");
        assertFalse(kitchen.chef.lead(lead).values().containsKey("archived_at"));
    }

    /// A chef with a device, and what guests do.
    private record Kitchen(TestDatabase kind, TestChef chef, LeadAutomation automation) {
        Kitchen(TestDatabase kind) {
            this(kind, TestChef.make(kind.parts()), new GuestLeads(Samples.IDS));
        }

        long guest(String name, String email, String phone) {
            return TestGuests.make(kind.parts().database(), name, email, phone);
        }

        void happened(long account, InteractionType type, String key) {
            kind.parts()
                    .records()
                    .write(
                            chef.device().chefId(),
                            writing -> {
                                automation.happened(
                                        writing,
                                        account,
                                        new LeadAutomation.Event(
                                                type, key, Samples.NOON, Map.of()));
                                return true;
                            });
        }

        UUID typed(Fields fields) {
            var id = Samples.IDS.next();
            var body = fields.with("stage", "new").with("created_at", Samples.NOON);
            chef.push(Samples.mutation(Change.create(SyncedType.LEAD, id, body)));
            return id;
        }

        List<Feed.Entry> leads() {
            return live(SyncedType.LEAD);
        }

        List<Feed.Entry> interactions() {
            return live(SyncedType.INTERACTION);
        }

        private List<Feed.Entry> live(SyncedType type) {
            return chef.feed(0).stream()
                    .filter(each -> each.type() == type && Objects.nonNull(each.body()))
                    .toList();
        }
    }
}
