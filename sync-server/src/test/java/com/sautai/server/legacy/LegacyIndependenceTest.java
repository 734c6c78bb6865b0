package com.sautai.server.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.flag.Flag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What chefs and guests do goes the same way with the old backend off, on, and dead.
final class LegacyIndependenceTest {
    private static final Map<Flag, Boolean> ALL_ON =
            Flag.ALL.stream().collect(Collectors.toMap(Function.identity(), _ -> true));

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
    }

    @Test
    void theJourneyOfAChefAndAGuestIsTheSame() {
        var off = journey("journey-off", null, Map.of());
        try (var old = new OldBackend()) {
            assertEquals(off, journey("journey-on", old.address(), ALL_ON));
            assertEquals(List.of(), old.asked());
        }
        assertEquals(off, journey("journey-dead", URI.create("http://127.0.0.1:1"), ALL_ON));

        assertTrue(off.size() > 25, off.toString());
        assertEquals(
                List.of(),
                log.list.stream()
                        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                        .map(ILoggingEvent::getFormattedMessage)
                        .toList());
    }

    private static List<String> journey(
            String name, @Nullable URI upstream, Map<Flag, Boolean> flags) {
        var config = ServerConfig.inMemory(name).with(new LegacyConfig(upstream, () -> flags));
        var ids = new TimeOrderedIds(Samples.CLOCK, new Random(1));
        try (var server = ServerApp.start(config, Samples.CLOCK, ids)) {
            var people = new TestPeople(server);
            try (var chef = people.chef("emiri", "Asia/Tokyo", "JPY");
                    var guest = people.guest("ann");
                    var anybody = people.anybody()) {
                var journey = new Journey(new ArrayList<>());
                journey.sells(chef.client());
                journey.looksAround(anybody, chef.chefId());
                journey.getsInTouch(guest.client(), chef.chefId());
                journey.works(chef.client());
                return journey.answers();
            }
        }
    }

    /// @param answers each with what was asked
    private record Journey(List<String> answers) {
        void sells(Client chef) {
            var tier =
                    Map.of(
                            "display_label", "Dinner",
                            "household_min", 1,
                            "desired_unit_amount_cents", 20_000);
            var offering =
                    Map.of("title", "Prep", "service_type", "weekly_prep", "tiers", List.of(tier));
            post(chef, "/services/offerings/", offering);
            post(
                    chef,
                    "/meals/api/chef-meal-events/",
                    Map.of(
                            "title", "Stew",
                            "event_date", "2026-11-22",
                            "event_time", "18:00",
                            "order_cutoff_time", "2026-11-22 12:00",
                            "max_orders", 12,
                            "base_price_cents", 2_500));
            post(
                    chef,
                    "/chefs/api/me/chef/serving-areas/",
                    Map.of("country", "JP", "postal_code", "5300001"));
        }

        void looksAround(Client anybody, long chef) {
            for (var path :
                    List.of(
                            "/chefs/api/public/",
                            "/chefs/api/public/" + chef + "/",
                            "/chefs/api/public/by-username/emiri/",
                            "/chefs/api/public/" + chef + "/stripe-status/",
                            "/chefs/api/public/" + chef + "/waitlist/status/",
                            "/chefs/api/availability/check/?postal_code=5300001&country=JP",
                            "/services/offerings/?chef_id=" + chef,
                            "/meals/api/chef-meal-events/",
                            "/reviews/api/chefs/" + chef + "/reviews/",
                            "/meals/api/meals/")) {
                get(anybody, path);
            }
        }

        void getsInTouch(Client guest, long chef) {
            post(
                    guest,
                    "/messaging/api/conversations/with-chef/" + chef + "/",
                    Map.of("content", "Do you cook for six?"));
            post(guest, "/chefs/api/public/" + chef + "/waitlist/subscribe", Map.of());
            for (var path :
                    List.of(
                            "/auth/api/user_details/",
                            "/messaging/api/unread-counts/",
                            "/chefs/api/favorites/",
                            "/meals/api/my-orders/",
                            "/services/my/customer-orders/",
                            "/chefs/api/check-chef-status/")) {
                get(guest, path);
            }
        }

        void works(Client chef) {
            for (var path :
                    List.of(
                            "/chef/api/dashboard/",
                            "/meals/api/chef-calendar/?date_from=2026-11-01&date_to=2026-11-30",
                            "/crm/api/leads/?stage=new",
                            "/services/offerings/?chef_id=me",
                            "/services/my/orders/",
                            "/meals/api/chef-meal-orders/?as_chef=true",
                            "/chefs/api/me/waitlist/",
                            "/messaging/api/conversations/")) {
                get(chef, path);
            }
        }

        private void get(Client client, String path) {
            note("GET " + path, client.get(path));
        }

        private void post(Client client, String path, Map<String, ?> body) {
            note("POST " + path, client.post(path, body));
        }

        private void note(String what, Client.Answer answer) {
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            answers.add(what + " → " + answer.status() + " " + text);
        }
    }
}
