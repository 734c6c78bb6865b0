package com.sautai.server.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import com.sautai.server.chef.ChefServer;
import com.sautai.server.picture.TestPictures;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdminRoutesTest {
    private static final Map<String, Object> WISH =
            Map.of("experience", "Ten years", "country", "US", "postal_codes", "94110, 94114");

    @ParameterizedTest
    @EnumSource
    void aWishIsRefusedOnceAndWithAReason(TestDatabase database) {
        try (var server = ChefServer.start(database);
                var admin = server.people().admin("boss");
                var guest = server.people().guest("ada")) {
            var asked = guest.client().post("/chefs/api/submit-chef-request/", WISH).json();
            var request = "/admin/api/chef-requests/" + asked.get("id").asLong() + "/reject/";

            var refused = admin.client().post(request, Map.of("reason", "No kitchen yet"));
            assertEquals(200, refused.status());
            assertEquals("rejected", refused.json().get("status").asString());
            assertEquals("No kitchen yet", refused.json().get("reason").asString());
            assertEquals(409, admin.client().post(request, Map.of("reason", "Again")).status());
            assertFalse(
                    guest.client()
                            .get("/chefs/api/check-chef-status/")
                            .json()
                            .get("is_chef")
                            .asBoolean());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGuestBecomesAVerifiedChef(TestDatabase database) {
        try (var server = ChefServer.start(database);
                var admin = server.people().admin("boss");
                var guest = server.people().guest("ada");
                var anybody = server.people().anybody()) {
            assertEquals(401, anybody.get("/chefs/api/check-chef-status/").status());
            assertEquals(
                    422, guest.client().post("/chefs/api/submit-chef-request/", Map.of()).status());
            var wish = new HashMap<>(WISH);
            wish.put("profile_pic", TestPictures.jpeg(20, 20));
            var asked = guest.client().form("POST", "/chefs/api/submit-chef-request/", wish);
            assertEquals(201, asked.status());
            assertEquals(
                    409, guest.client().post("/chefs/api/submit-chef-request/", WISH).status());
            assertTrue(
                    guest.client()
                            .get("/chefs/api/check-chef-status/")
                            .json()
                            .get("has_pending_request")
                            .asBoolean());
            var request = "/admin/api/chef-requests/" + asked.json().get("id").asLong();
            assertEquals(403, guest.client().post(request + "/approve/", Map.of()).status());
            assertEquals(
                    1,
                    admin.client()
                            .get("/admin/api/chef-requests/?status=pending")
                            .json()
                            .get("count")
                            .asInt());
            assertEquals(422, admin.client().post(request + "/reject/", Map.of()).status());
            assertEquals(200, admin.client().post(request + "/approve/", Map.of()).status());
            assertEquals(409, admin.client().post(request + "/approve/", Map.of()).status());
            assertEquals(
                    404,
                    admin.client().post("/admin/api/chef-requests/99/approve/", Map.of()).status());

            var profile = guest.client().get("/chefs/api/me/chef/profile/").json();
            assertEquals("Ten years", profile.get("experience").asString());
            assertEquals("USD", profile.get("default_currency").asString());
            assertEquals(2, profile.get("serving_postalcodes").size());
            assertEquals(
                    409, guest.client().post("/chefs/api/submit-chef-request/", WISH).status());

            long chef = profile.get("id").asLong();
            assertEquals(1, admin.client().get("/admin/api/chefs/").json().get("count").asInt());
            var verified =
                    admin.client()
                            .post(
                                    "/admin/api/chefs/" + chef + "/verify/",
                                    Map.of("insured", true, "insurance_expiry", "2027-01-31"));
            assertEquals("2027-01-31", verified.json().get("insurance_expiry").asString());
            assertEquals(
                    422,
                    admin.client()
                            .post(
                                    "/admin/api/chefs/" + chef + "/verify/",
                                    Map.of("insurance_expiry", "soon"))
                            .status());
            assertEquals(
                    404, admin.client().post("/admin/api/chefs/999/verify/", Map.of()).status());
            assertFalse(
                    admin.client()
                            .post("/admin/api/chefs/" + chef + "/unverify/", Map.of())
                            .json()
                            .get("is_verified")
                            .asBoolean());
            var log = admin.client().get("/admin/api/audit/").json();
            assertEquals(3, log.get("count").asInt());
            assertEquals("chef.unverify", log.at("/results/0/action").asString());
            assertEquals("boss", log.at("/results/0/who").asString());
            assertTrue(log.at("/results/1/to_value").asString().contains("2027-01-31"));
            assertEquals(403, guest.client().get("/admin/api/audit/").status());
        }
    }

    @Test
    void whereConfigurationSaysSoAGuestIsAChefAtOnce() {
        try (var server =
                        ChefServer.start(
                                ServerConfig.inMemory("auto-approve").withAutoApprove(true));
                var guest = server.people().guest("ada")) {
            assertEquals(
                    "approved",
                    guest.client()
                            .post("/chefs/api/submit-chef-request/", WISH)
                            .json()
                            .get("status")
                            .asString());
            assertEquals(200, guest.client().get("/chefs/api/me/chef/profile/").status());
        }
    }

    @Test
    void anAdminSignsADeviceOut() {
        try (var server = ChefServer.start(TestDatabase.H2);
                var admin = server.people().admin("boss")) {
            var device = server.app().soloDevice("Lost laptop");
            var devices = "/admin/api/chefs/" + device.chefId() + "/devices/";
            assertEquals(
                    "Lost laptop", admin.client().get(devices).json().at("/0/name").asString());
            assertEquals(204, admin.client().delete(devices + device.deviceId() + "/").status());
            assertEquals(404, admin.client().delete(devices + device.deviceId() + "/").status());
            assertEquals(404, admin.client().delete(devices + "x/").status());
            assertEquals(0, admin.client().get(devices).json().size());
            assertEquals(404, admin.client().get("/admin/api/chefs/999/devices/").status());
        }
    }
}
