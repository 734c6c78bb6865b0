package com.sautai.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.TestPeople;
import com.sautai.server.order.OrderRecords;
import com.sautai.server.order.TestOrders;
import com.sautai.server.picture.TestPictures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A chef who has one of everything, and a guest who left a name in every place there is.
final class BusyKitchen {
    /// What only the guest and the chef may ever read.
    static final List<String> PRIVATE =
            List.of("zebulon", "quagmire", "5550199", "no coriander", "zinnia lane");

    private static final String ME = "/chefs/api/me/chef/";
    private static final String EVENTS = "/meals/api/chef-meal-events/";

    final TestPeople.Person chef;
    final TestPeople.Person guest;
    private final TestOrders orders;
    private final Map<String, String> ids = new HashMap<>();

    BusyKitchen(ServerApp server, TestPeople people) {
        chef = people.chef("emiri", "Asia/Tokyo", "JPY");
        guest = people.guest("zebulon");
        orders = new TestOrders(server);
        sells();
        isOrderedFrom();
        isWrittenTo();
    }

    /// The id of a record, by the address that it has.
    String id(String address) {
        return ids.entrySet().stream()
                .filter(known -> address.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is known to ask for: " + address));
    }

    private void sells() {
        var area = Map.of("country", "JP", "postal_code", "5300001");
        note(ME + "serving-areas/", made(chef.client().post(ME + "serving-areas/", area), "/id"));
        var photo = Map.<String, Object>of("image", TestPictures.jpeg(80, 60), "title", "Soup");
        note(ME + "photos/", made(chef.client().form("POST", ME + "photos/", photo), "/id"));
        note("/chefs/api/{username}/photos/", id(ME + "photos/"));
    }

    private void isOrderedFrom() {
        var who = new OrderRecords.Guest(guest.accountId(), "Zebulon Quagmire");
        var event = orders.event(chef, "Jerk Chicken", "2026-12-01", 4_000);
        var first = orders.plates(chef, who, event, 2, "completed", "2026-11-18T12:00:00Z");
        orders.plates(chef, who, event, 1, "confirmed", "2026-11-19T12:00:00Z");
        var tier = orders.tier(chef, "Weekly Prep", "Dinners", 24_000);
        orders.booking(
                chef,
                new OrderRecords.Booking(
                        who,
                        tier,
                        3,
                        LocalDate.parse("2026-12-03"),
                        LocalTime.of(10, 0),
                        "confirmed",
                        Instant.parse("2026-11-19T10:00:00Z")));
        note("/meals/api/my-orders/", String.valueOf(first));
        note(EVENTS, found(chef.client(), EVENTS + "?my_events=true", "/details/results/0/id"));
        note("/services/offerings/", found(chef.client(), "/services/my/offerings/", "/0/id"));
        note("/services/tiers/", found(chef.client(), "/services/my/offerings/", "/0/tiers/0/id"));
        note(
                "/services/orders/",
                found(guest.client(), "/services/my/customer-orders/", "/results/0/id"));
        var review = Map.of("rating", 5, "comment", "Good soup");
        made(guest.client().post("/reviews/api/chefs/" + chef.chefId() + "/reviews/", review), "");
    }

    private void isWrittenTo() {
        var talk = "/messaging/api/conversations/with-chef/" + chef.chefId() + "/";
        var words = Map.of("content", "No coriander, says Zebulon Quagmire of 1 Zinnia Lane.");
        note(
                "/messaging/api/conversations/",
                made(guest.client().post(talk, words), "/conversation/id"));
        var lead = found(chef.client(), "/crm/api/leads/", "/results/0/id");
        note("/crm/api/leads/", lead);
        var about =
                Map.of(
                        "phone",
                        "+49 30 5550199",
                        "notes",
                        "No coriander",
                        "email",
                        "z@quagmire.de");
        assertEquals(200, chef.client().patch("/crm/api/leads/" + lead + "/", about).status());
        orders.put(
                chef,
                SyncedType.WAITLIST_ENTRY,
                Samples.IDS.next(),
                Fields.of("customer_id", guest.accountId())
                        .with("customer_name", "Zebulon Quagmire")
                        .with("subscribed_at", Samples.NOON));
        var address =
                Map.of("street", "1 Zinnia Lane", "country", "JP", "input_postalcode", "5300001");
        assertEquals(201, guest.client().post("/auth/api/address_details/", address).status());
    }

    private void note(String address, String id) {
        ids.put(address, id);
    }

    private static String made(Client.Answer answer, String pointer) {
        assertEquals(201, answer.status(), () -> answer.json().toString());
        return pointer.isEmpty() ? "" : answer.json().at(pointer).asString();
    }

    private static String found(Client client, String path, String pointer) {
        var id = client.get(path).json().at(pointer);
        assertTrue(!id.isMissingNode(), () -> path + " " + client.get(path).json());
        return id.asString();
    }
}
