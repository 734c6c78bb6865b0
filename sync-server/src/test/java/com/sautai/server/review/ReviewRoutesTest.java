package com.sautai.server.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import com.sautai.server.TestPeople;
import com.sautai.server.chef.ChefServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ReviewRoutesTest {
    @ParameterizedTest
    @EnumSource
    void whoAteAndPaidReviewsOnceAndTheBestLikedComeFirst(TestDatabase database) {
        try (var server = ChefServer.start(database);
                var emiri = server.people().chef("emiri", "Asia/Tokyo", "JPY");
                var ada = server.people().chef("ada", "Europe/London", "GBP");
                var guest = server.people().guest("Zebulon-Quince");
                var anybody = server.people().anybody()) {
            var reviews = "/reviews/api/chefs/" + emiri.chefId() + "/reviews/";
            assertEquals(401, anybody.post(reviews, Map.of("rating", 5)).status());
            assertEquals(403, guest.client().post(reviews, Map.of("rating", 5)).status());
            order(server, emiri, guest, "completed", false);
            order(server, emiri, guest, "placed", true);
            assertEquals(403, guest.client().post(reviews, Map.of("rating", 5)).status());
            order(server, emiri, guest, "completed", true);
            assertEquals(422, guest.client().post(reviews, Map.of("rating", 6)).status());
            assertEquals(
                    201,
                    guest.client()
                            .post(reviews, Map.of("rating", 4, "comment", "Good soup"))
                            .status());
            assertEquals(409, guest.client().post(reviews, Map.of("rating", 5)).status());
            assertEquals(404, anybody.get("/reviews/api/chefs/999/reviews/").status());
            assertEquals(
                    "4.0 out of 5 from 1 review",
                    anybody.get("/chefs/api/public/" + emiri.chefId())
                            .json()
                            .get("review_summary")
                            .asString());
            assertEquals("emiri", first(anybody.get("/chefs/api/public/").json()));

            var favorite = "/chefs/api/public/" + ada.chefId() + "/favorite/";
            assertEquals(401, anybody.put(favorite, Map.of()).status());
            assertEquals(409, ada.client().put(favorite, Map.of()).status());
            assertEquals(200, guest.client().put(favorite, Map.of()).status());
            assertEquals(200, guest.client().put(favorite, Map.of()).status());
            assertEquals(200, emiri.client().put(favorite, Map.of()).status());
            assertEquals("ada", first(anybody.get("/chefs/api/public/").json()));
            assertEquals("ada", first(guest.client().get("/chefs/api/favorites/").json()));
            assertEquals(204, guest.client().delete(favorite).status());
            assertEquals(
                    0, guest.client().get("/chefs/api/favorites/").json().get("count").asInt());
            assertEquals(
                    404, guest.client().put("/chefs/api/public/999/favorite/", Map.of()).status());

            for (var address :
                    List.of(
                            "/chefs/api/public/",
                            "/chefs/api/public/" + emiri.chefId() + "/",
                            "/chefs/api/public/by-username/emiri/",
                            "/chefs/api/public/" + emiri.chefId() + "/stripe-status/",
                            "/chefs/api/emiri/photos/",
                            "/chefs/api/emiri/gallery/stats/",
                            "/chefs/api/availability/check/?postal_code=5300001&country=JP",
                            "/chefs/api/lookup/by-username/emiri/",
                            "/services/connections/",
                            "/customer_dashboard/api/my-chefs/",
                            "/chefs/api/me/onboarding/",
                            "/chefs/api/me/notifications/unread-count/",
                            "/chefs/api/me/verification-meeting/",
                            "/chefs/api/me/surveys/",
                            "/meals/api/ingredients/",
                            "/meals/api/dishes/",
                            "/meals/api/meals/",
                            "/meals/api/config/",
                            reviews)) {
                var answer = anybody.get(address);
                assertEquals(200, answer.status(), address);
                assertFalse(
                        new String(answer.body(), StandardCharsets.UTF_8).contains("Zebulon"),
                        address + " names a guest");
            }
        }
    }

    private static String first(JsonNode page) {
        return page.at("/results/0/username").asString();
    }

    private static void order(
            ChefServer server,
            TestPeople.Person chef,
            TestPeople.Person guest,
            String status,
            boolean isPaid) {
        var order =
                Fields.of("kind", "chef_meal")
                        .with("customer_id", guest.accountId())
                        .with("status", status)
                        .with("currency", "JPY")
                        .with("total_amount", 800)
                        .with("is_paid", isPaid)
                        .with("created_at", Samples.NOON);
        server.app()
                .parts()
                .records()
                .write(
                        chef.chefId(),
                        writing -> writing.put(SyncedType.ORDER, Samples.IDS.next(), order));
    }
}
