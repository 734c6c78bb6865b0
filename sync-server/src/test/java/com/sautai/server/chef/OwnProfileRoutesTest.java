package com.sautai.server.chef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import com.sautai.server.TestDatabase;
import com.sautai.server.picture.TestPictures;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnProfileRoutesTest {
    private static final String ME = "/chefs/api/me/chef/";

    @ParameterizedTest
    @EnumSource
    void aChefTellsAboutThemselvesAndGoesLive(TestDatabase database) {
        try (var server = ChefServer.start(database);
                var emiri = server.people().chef("emiri", "Asia/Tokyo", "JPY");
                var guest = server.people().guest("guest");
                var anybody = server.people().anybody()) {
            var chef = emiri.client();
            server.profile(emiri, Fields.of("is_live", false).with("is_verified", false));
            assertEquals(401, anybody.get(ME + "profile/").status());
            assertEquals(403, guest.client().get(ME + "profile/").status());
            assertEquals(3, chef.get(ME + "profile/").json().get("missing").size());

            assertEquals(
                    200,
                    chef.patch(ME + "profile/update/", Map.of("bio", "Ramen", "country", "jp"))
                            .status());
            assertEquals(
                    422, chef.patch(ME + "profile/update/", Map.of("timezone", "Mars")).status());
            assertEquals(422, chef.patch(ME + "profile/update/", Map.of("bio", 7)).status());
            var pictured =
                    chef.form(
                            "PATCH",
                            ME + "profile/update/",
                            Map.of("city", "Osaka", "profile_pic", TestPictures.jpeg(40, 20)));
            assertEquals("Osaka", pictured.json().get("city").asString());
            var picture = anybody.get(pictured.json().get("profile_pic_url").asString());
            assertEquals("image/jpeg", picture.header("Content-Type"));
            assertEquals("nosniff", picture.header("X-Content-Type-Options"));

            assertEquals(409, chef.post(ME + "live/", Map.of("is_live", true)).status());
            server.profile(emiri, Fields.of("is_verified", true));
            assertEquals(422, chef.post(ME + "live/", Map.of("is_live", true)).status());
            var area =
                    chef.post(
                            ME + "serving-areas/",
                            Map.of("country", "JP", "postal_code", "530-0001"));
            assertEquals(201, area.status());
            assertEquals("5300001", area.json().get("postal_code").asString());
            assertEquals(
                    422,
                    chef.post(ME + "serving-areas/", Map.of("country", "JP", "postal_code", "1"))
                            .status());
            assertEquals(200, chef.post(ME + "live/", Map.of("is_live", true)).status());
            assertEquals(200, anybody.get("/chefs/api/public/by-username/emiri/").status());
            assertTrue(
                    chef.post(ME + "break/", Map.of("is_on_break", true))
                            .json()
                            .get("is_on_break")
                            .asBoolean());
            assertTrue(
                    anybody.get("/chefs/api/public/" + emiri.chefId())
                            .json()
                            .get("is_on_break")
                            .asBoolean());
            assertEquals(422, chef.post(ME + "break/", Map.of()).status());

            assertEquals(
                    1,
                    chef.get("/local_chefs/api/chef/area-status/")
                            .json()
                            .get("total_postal_codes")
                            .asInt());
            var check = "/chefs/api/availability/check/?postal_code=5300001&country=JP";
            assertEquals(1, anybody.get(check).json().get("chef_count").asInt());
            assertEquals(400, anybody.get("/chefs/api/availability/check/").status());
            var mine = "/chefs/api/public/" + emiri.chefId() + "/serves-my-area/";
            assertTrue(
                    anybody.get(mine + "?postal_code=5300001&country=JP")
                            .json()
                            .get("serves")
                            .asBoolean());
            assertEquals(401, anybody.get(mine).status());
            assertEquals("no_address", guest.client().get(mine).json().get("reason").asString());
            assertEquals(
                    "no_address",
                    guest.client().get("/chefs/api/availability/").json().get("reason").asString());
            assertFalse(
                    anybody.get("/chefs/api/public/" + emiri.chefId() + "/stripe-status/")
                            .json()
                            .get("can_accept_payments")
                            .asBoolean());
            var there = ME + "serving-areas/" + area.json().get("id").asString() + "/";
            assertEquals(204, chef.delete(there).status());
            assertEquals(404, chef.delete(there).status());
            assertEquals(0, chef.get(ME + "serving-areas/").json().get("count").asInt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void photosAreShownAndTakenAway(TestDatabase database) {
        try (var server = ChefServer.start(database);
                var emiri = server.people().chef("emiri", "Asia/Tokyo", "JPY");
                var ada = server.people().chef("ada", "Europe/London", "GBP");
                var anybody = server.people().anybody()) {
            var added =
                    emiri.client()
                            .form(
                                    "POST",
                                    ME + "photos/",
                                    Map.of(
                                            "image", TestPictures.jpeg(1200, 600),
                                            "title", "Ramen",
                                            "tags", "soup, noodles",
                                            "category", "main",
                                            "is_featured", "true"));
            assertEquals(201, added.status());
            assertEquals(1200, added.json().get("width").asInt());
            assertEquals(200, anybody.get(added.json().get("thumbnail_url").asString()).status());
            var id = added.json().get("id").asLong();
            var page = anybody.get("/chefs/api/emiri/photos/").json();
            assertEquals(added.json(), page.at("/results/0"));
            assertEquals(added.json(), anybody.get("/chefs/api/EMIRI/photos/" + id + "/").json());
            assertEquals(404, anybody.get("/chefs/api/ada/photos/" + id + "/").status());
            var stats = anybody.get("/chefs/api/emiri/gallery/stats/").json();
            assertEquals(1, stats.at("/categories/main").asInt());
            assertEquals(2, stats.get("tags").size());
            assertEquals(
                    1,
                    anybody.get("/chefs/api/public/" + emiri.chefId())
                            .json()
                            .get("photos_count")
                            .asInt());

            assertEquals(
                    422,
                    emiri.client()
                            .form("POST", ME + "photos/", Map.of("image", new byte[] {1, 2, 3}))
                            .status());
            assertEquals(
                    422,
                    emiri.client().form("POST", ME + "photos/", Map.of("title", "x")).status());
            assertEquals(
                    413,
                    emiri.client()
                            .form("POST", ME + "photos/", Map.of("image", new byte[11_000_000]))
                            .status());
            assertEquals(404, ada.client().delete(ME + "photos/" + id + "/").status());
            assertEquals(204, emiri.client().delete(ME + "photos/" + id + "/").status());
            assertEquals(0, anybody.get("/chefs/api/emiri/photos/").json().get("count").asInt());
        }
    }
}
