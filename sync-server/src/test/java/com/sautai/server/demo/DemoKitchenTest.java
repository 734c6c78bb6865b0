package com.sautai.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import com.sautai.server.account.NewPersonStore;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// What the demo shows, read from both databases.
final class DemoKitchenTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void chefsAndGuestsFindSomethingReal(TestDatabase database) {
        var config = new ServerConfig("127.0.0.1", 0, Path.of("."), database.fresh());
        try (var server = ServerApp.start(config, Samples.CLOCK, Samples.IDS)) {
            var demo = new DemoKitchen(server.parts(), Samples.CLOCK, Samples.IDS);
            var signIns = demo.fill();

            assertEquals(6, signIns.size());
            assertEquals(signIns, demo.fill());
            try (var anybody = new Client(server.port(), null);
                    var emiri = client(server, "chefemiri");
                    var ada = client(server, "chefada");
                    var guest = client(server, "guest")) {
                offered(anybody, emiri, ada);
                ordered(emiri, guest);
                shown(emiri, ada);
                reachable(emiri);
            }
        }
    }

    private static void offered(Client anybody, Client emiri, Client ada) {
        assertEquals(8, anybody.get("/services/offerings").json().size());
        assertEquals(
                2, anybody.get("/services/offerings?postal_code=6048042&country=JP").json().size());
        assertEquals(3, emiri.get("/services/my/offerings").json().size());
        assertEquals(3, count(anybody.get("/meals/api/chef-meal-events?upcoming=true").json()));
        assertEquals(
                3, count(anybody.get("/meals/api/chef-meal-events?postal_code=604-8042").json()));
        assertEquals(3, count(ada.get("/meals/api/chef-meal-events?my_events=true").json()));
        var next =
                anybody.get("/meals/api/chef-meal-events?chef_username=chefemiri&upcoming=1")
                        .json()
                        .at("/details/results/0");
        assertEquals("2026-11-26", next.path("event_date").asString());
        assertEquals(2, next.path("orders_count").asLong());
        assertEquals(9, next.path("seats_left").asLong());
    }

    private static void ordered(Client emiri, Client guest) {
        var orders = guest.get("/meals/api/my-orders?limit=100").json();
        var statuses = new TreeSet<String>();
        orders.path("orders")
                .forEach(order -> {
                    statuses.add(order.path("status").asString());
                    guest.get("/meals/api/my-orders/" + order.path("id"));
                });
        assertEquals(new TreeSet<>(List.of("completed", "confirmed", "placed")), statuses);
        assertEquals(19, orders.path("total").asLong());
        var bookings = emiri.get("/services/my/orders").json();
        assertEquals(6, bookings.path("count").asLong());
        var own = guest.get("/services/my/customer-orders?status=confirmed").json();
        assertEquals(4, own.path("total").asLong());
        guest.get("/services/orders/" + own.at("/results/0/id"));
        var plates = emiri.get("/meals/api/chef-meal-orders?as_chef=true").json();
        assertEquals(9, plates.path("count").asLong());
        var event = plates.at("/results/0/meal_event/id");
        assertEquals(
                3,
                emiri.get("/meals/api/chef-meal-events/" + event + "/orders")
                        .json()
                        .path("count")
                        .asLong());
    }

    private static void shown(Client emiri, Client ada) {
        var dashboard = emiri.get("/chef/api/dashboard").json();
        assertEquals("ChefEmiri", dashboard.at("/profile/public_display_name").asString());
        assertEquals(1, dashboard.at("/stats/upcoming_bookings").asLong());
        assertEquals(
                List.of(),
                dashboard
                        .path("alerts")
                        .valueStream()
                        .filter(alert -> alert.path("code").asString().equals("PROFILE_INCOMPLETE"))
                        .toList());
        var card = emiri.get("/chefs/api/public/by-username/chefemiri").json();
        assertEquals(3, card.path("photos").size());
        assertEquals(200, emiri.get(card.path("profile_pic_url").asString()).status());
        assertEquals(1, dashboard.path("upcoming_events").size());
        assertEquals(0, ada.get("/chef/api/dashboard").json().path("upcoming_events").size());
        assertEquals(6, emiri.get("/meals/api/chef-calendar").json().path("events").size());
    }

    private static void reachable(Client emiri) {
        emiri.get("/crm/api/leads/?page_size=100")
                .json()
                .path("results")
                .forEach(lead ->
                        assertTrue(
                                lead.path("email")
                                        .asString()
                                        .matches("[a-z]+(\\.[a-z]+)*@example\\.com"),
                                lead.path("email").asString()));
    }

    private static long count(JsonNode page) {
        return page.at("/details/count").asLong();
    }

    private static Client client(ServerApp server, String username) {
        long account =
                server.parts()
                        .database()
                        .read(tx -> new NewPersonStore().find(tx, username))
                        .orElseThrow();
        return new Client(server.port(), server.parts().callers().tokens().issue(account));
    }
}
