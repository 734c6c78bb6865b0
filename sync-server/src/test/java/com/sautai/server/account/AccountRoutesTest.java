package com.sautai.server.account;

import static com.sautai.server.db.Tables.MAIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.account.Places;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccountRoutesTest {
    private static final String PASSWORD = "figs & honey";

    private ServerApp server;
    private TestPeople people;
    private Client anybody;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("accounts"), Samples.CLOCK, Samples.IDS);
        people = new TestPeople(server);
        anybody = people.anybody();
    }

    @AfterAll
    void stop() {
        anybody.close();
        server.close();
    }

    @Test
    void strangersSeeNothing() {
        assertEquals(401, anybody.get("/auth/api/user_details/").status());
        assertEquals(401, anybody.get("/auth/api/address_details/").status());
        assertEquals(401, anybody.post("/auth/api/address_details/", Map.of()).status());
        assertEquals(401, anybody.put("/auth/api/address_details/", Map.of()).status());
        assertEquals(401, anybody.patch("/auth/api/address_details/", Map.of()).status());
        assertEquals(401, anybody.post("/auth/api/update_profile/", Map.of()).status());
        assertEquals(401, anybody.patch("/auth/api/update_profile/", Map.of()).status());
        assertEquals(401, anybody.post("/auth/api/switch_role/", Map.of()).status());
        assertEquals(401, anybody.post("/auth/api/change_password/", Map.of()).status());
        assertEquals(401, anybody.delete("/auth/api/delete_account/").status());
    }

    @Test
    void aProfileChangesWhereItIsTold() {
        try (var ada = people.guest("profile")) {
            var changed =
                    ada.client()
                            .post(
                                    "/auth/api/update_profile/",
                                    Map.of(
                                            "user_id",
                                            1,
                                            "public_display_name",
                                            "Ada L",
                                            "phone_number",
                                            "+49 30 1234567",
                                            "household_member_count",
                                            "3",
                                            "household_members",
                                            List.of(Map.of("name", "Ben", "age", 7)),
                                            "address",
                                            Map.of("city", "Berlin")))
                            .json();
            assertEquals("Ada L", changed.path("public_display_name").asString());
            assertEquals(3, changed.path("household_member_count").asInt());
            assertEquals(7, changed.path("household_members").path(0).path("age").asInt());
            assertEquals("Berlin", changed.path("address").path("city").asString());
            assertEquals(true, changed.path("email_confirmed").asBoolean());

            var again =
                    ada.client()
                            .patch("/auth/api/update_profile/", Map.of("public_display_name", ""))
                            .json();
            assertEquals("", again.path("public_display_name").asString());
            assertEquals("+49 30 1234567", again.path("phone_number").asString());
            assertEquals(1, again.path("household_members").size());
        }
    }

    @Test
    void anotherAddressHasToBeConfirmed() {
        try (var ada = people.guest("mover");
                var _ = people.guest("there")) {
            var client = ada.client();
            assertEquals(
                    422,
                    client.patch("/auth/api/update_profile/", Map.of("email", "THERE@example.com"))
                            .status());
            assertEquals(
                    422,
                    client.patch("/auth/api/update_profile/", Map.of("username", "There"))
                            .status());
            var changed =
                    client.patch(
                                    "/auth/api/update_profile/",
                                    Map.of("email", "new@example.com", "username", "Mover.2"))
                            .json();
            assertEquals(false, changed.path("email_confirmed").asBoolean());

            var token = Map.of("uid", "1", "token", token("new@example.com"));
            assertEquals(200, anybody.post("/auth/api/register/verify-email/", token).status());
            assertEquals(422, anybody.post("/auth/api/register/verify-email/", token).status());

            var details = client.get("/auth/api/user_details/").json();
            assertEquals(true, details.path("email_confirmed").asBoolean());
            assertEquals("Mover.2", details.path("username").asString());
        }
    }

    @Test
    void anAddressTellsWhetherAChefCooksThere() {
        try (var chef = people.chef("server.de", "Europe/Berlin", "EUR");
                var guest = people.guest("eater")) {
            server.parts()
                    .records()
                    .write(
                            chef.chefId(),
                            writing ->
                                    writing.put(
                                            SyncedType.SERVING_AREA,
                                            Places.servingAreaId("DE", "10115"),
                                            Fields.of(
                                                    Map.of(
                                                            "country",
                                                            "DE",
                                                            "postal_code",
                                                            "10115"))));
            var client = guest.client();
            assertEquals(404, client.get("/auth/api/address_details/").status());

            var first =
                    client.post(
                            "/auth/api/address_details/",
                            Map.of(
                                    "country",
                                    "DE",
                                    "input_postalcode",
                                    "10-115",
                                    "city",
                                    "Berlin"));
            assertEquals(201, first.status());
            assertEquals(true, first.json().path("is_postalcode_served").asBoolean());
            assertEquals("10-115", first.json().path("display_postalcode").asString());
            assertEquals("10115", first.json().path("postal_code").asString());

            var moved =
                    client.patch("/auth/api/address_details/", Map.of("postal_code", "10117"))
                            .json();
            assertEquals(false, moved.path("is_postalcode_served").asBoolean());
            assertEquals("Berlin", moved.path("city").asString());

            var again = client.post("/auth/api/address_details/", Map.of("street", "Oak 2"));
            assertEquals(200, again.status());
            var other = client.put("/auth/api/address_details/", Map.of("street", "Elm 1")).json();
            assertEquals("", other.path("city").asString());
            assertEquals(
                    422,
                    client.patch("/auth/api/address_details/", Map.of("postal_code", "1"))
                            .status());
            assertEquals(
                    422,
                    client.post(
                                    "/auth/api/address_details/",
                                    Map.of("country", "US", "postal_code", "123"))
                            .status());
            assertEquals(
                    422,
                    client.post("/auth/api/address_details/", Map.of("country", "XX")).status());
            assertEquals(
                    other.path("street"),
                    client.get("/auth/api/address_details/").json().path("street"));
        }
    }

    @Test
    void aChefSwitchesBetweenCookingAndEating() {
        try (var chef = people.chef("switcher", "UTC", "USD");
                var guest = people.guest("nochef")) {
            var answer = chef.client().post("/auth/api/switch_role/", Map.of()).json();
            assertEquals("customer", answer.path("current_role").asString());
            assertEquals(true, answer.path("is_chef").asBoolean());
            answer = chef.client().post("/auth/api/switch_role/", Map.of("role", "chef")).json();
            assertEquals("chef", answer.path("user").path("current_role").asString());
            assertEquals(
                    403,
                    chef.client().post("/auth/api/switch_role/", Map.of("role", "admin")).status());
            assertEquals(
                    422,
                    chef.client().post("/auth/api/switch_role/", Map.of("role", "x")).status());
            assertEquals(
                    403,
                    guest.client().post("/auth/api/switch_role/", Map.of("role", "chef")).status());
        }
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() {
        var session = register("changer");
        var refresh = Map.of("refresh", session.path("refresh").asString());
        try (var client = new Client(server.port(), session.path("access").asString())) {
            assertEquals(
                    422,
                    client.post(
                                    "/auth/api/change_password/",
                                    Map.of(
                                            "current_password",
                                            "wrong",
                                            "new_password",
                                            "other one"))
                            .status());
            assertEquals(
                    422,
                    client.post(
                                    "/auth/api/change_password/",
                                    Map.of(
                                            "current_password",
                                            PASSWORD,
                                            "new_password",
                                            "other one",
                                            "confirm_password",
                                            "another one"))
                            .status());
            var changed =
                    client.post(
                            "/auth/api/change_password/",
                            Map.of("current_password", PASSWORD, "new_password", "other one"));
            assertEquals(200, changed.status());
            assertEquals(401, anybody.post("/auth/api/token/refresh/", refresh).status());
            assertEquals(
                    200,
                    anybody.post(
                                    "/auth/api/token/refresh/",
                                    Map.of("refresh", changed.json().path("refresh").asString()))
                            .status());
            assertEquals(401, signIn("changer", PASSWORD));
            assertEquals(200, signIn("changer", "other one"));
            for (int i = 0; i < 5; i++) {
                client.post(
                        "/auth/api/change_password/",
                        Map.of("current_password", "guess " + i, "new_password", "other one"));
            }
            assertEquals(
                    429,
                    client.post(
                                    "/auth/api/change_password/",
                                    Map.of(
                                            "current_password",
                                            "other one",
                                            "new_password",
                                            PASSWORD))
                            .status());
        }
    }

    @Test
    void aMailedLinkSetsANewPasswordOnce() {
        var session = register("forgetful");
        var unknown =
                anybody.post(
                        "/auth/api/password_reset_request/", Map.of("email", "no@example.com"));
        var known =
                anybody.post(
                        "/auth/api/password_reset_request/",
                        Map.of("email", "Forgetful@example.com"));
        assertEquals(200, known.status());
        assertEquals(unknown.json(), known.json());

        var token = token("forgetful@example.com");
        var wish =
                Map.of(
                        "token",
                        token,
                        "new_password",
                        "brand new",
                        "confirm_password",
                        "brand new");
        assertEquals(
                422,
                anybody.post("/auth/api/register/verify-email/", Map.of("token", token)).status());
        assertEquals(
                422,
                anybody.post(
                                "/auth/api/reset_password/",
                                Map.of("token", token, "new_password", "short"))
                        .status());
        assertEquals(200, anybody.post("/auth/api/reset_password/", wish).status());
        assertEquals(422, anybody.post("/auth/api/reset_password/", wish).status());
        assertEquals(200, signIn("forgetful", "brand new"));
        assertEquals(
                401,
                anybody.post(
                                "/auth/api/token/refresh/",
                                Map.of("refresh", session.path("refresh").asString()))
                        .status());
    }

    @Test
    void manyWishesForALinkFillNoMailbox() {
        register("bombed");
        for (int i = 0; i < 8; i++) {
            assertEquals(
                    200,
                    anybody.post(
                                    "/auth/api/resend-activation-link/",
                                    Map.of("email", "bombed@example.com"))
                            .status());
        }
        assertEquals(5, mails("bombed@example.com").size());
        assertEquals(422, anybody.post("/auth/api/resend-activation-link/", Map.of()).status());
        assertEquals(
                200,
                anybody.post("/auth/api/resend-activation-link/", Map.of("user_id", 99999))
                        .status());
    }

    @Test
    void whoLeavesNeedsThePasswordAndIsGone() {
        var session = register("leaver");
        try (var client = new Client(server.port(), session.path("access").asString())) {
            assertEquals(422, client.delete("/auth/api/delete_account/").status());
            assertEquals(422, close(client, "wrong"));
            assertEquals(200, close(client, PASSWORD));
            assertEquals(401, client.get("/auth/api/user_details/").status());
        }
        assertEquals(
                401,
                anybody.post(
                                "/auth/api/token/refresh/",
                                Map.of("refresh", session.path("refresh").asString()))
                        .status());
        assertEquals(401, signIn("leaver", PASSWORD));
        register("leaver");
        assertEquals(200, signIn("leaver", PASSWORD));
    }

    @Test
    void nobodyLeavesWhileOrdersAreOpen() {
        var session = register("buyer");
        try (var chef = people.chef("seller", "UTC", "EUR");
                var client = new Client(server.port(), session.path("access").asString())) {
            server.parts()
                    .records()
                    .write(
                            chef.chefId(),
                            writing ->
                                    writing.put(
                                            SyncedType.ORDER,
                                            Samples.IDS.next(),
                                            Fields.of(
                                                    Map.of(
                                                            "kind",
                                                            "chef_meal",
                                                            "customer_id",
                                                            session.path("user_id").asLong(),
                                                            "status",
                                                            "placed",
                                                            "currency",
                                                            "EUR",
                                                            "total_amount",
                                                            100L,
                                                            "is_paid",
                                                            false,
                                                            "created_at",
                                                            Samples.NOON))));
            assertEquals(409, close(client, PASSWORD));
            assertEquals(200, client.get("/auth/api/user_details/").status());
        }
    }

    private static int close(Client client, String password) {
        return client.send(
                        client.request("/auth/api/delete_account/")
                                .header("Content-Type", "application/json")
                                .method(
                                        "DELETE",
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"password\":\"" + password + "\"}")))
                .status();
    }

    @Test
    void theCountriesOfTheWorld() {
        var countries = anybody.get("/auth/api/countries/").json();

        assertTrue(countries.size() > 200);
        assertEquals(
                "Germany",
                countries
                        .valueStream()
                        .filter(each -> each.path("code").asString().equals("DE"))
                        .findFirst()
                        .orElseThrow()
                        .path("name")
                        .asString());
    }

    private tools.jackson.databind.JsonNode register(String username) {
        return anybody.post(
                        "/auth/api/register",
                        Map.of(
                                "username", username,
                                "email", username + "@example.com",
                                "password", PASSWORD))
                .json();
    }

    private int signIn(String username, String password) {
        return anybody.post("/auth/api/login/", Map.of("username", username, "password", password))
                .status();
    }

    private String token(String recipient) {
        return mails(recipient).getLast().replaceAll("(?s).*token=([^&\\s]+).*", "$1");
    }

    private List<String> mails(String recipient) {
        return server.parts()
                .database()
                .read(tx ->
                        tx.sql()
                                .select(MAIL.BODY)
                                .from(MAIL)
                                .where(MAIL.RECIPIENT.eq(recipient))
                                .orderBy(MAIL.CREATED_AT, MAIL.ID)
                                .fetch(MAIL.BODY));
    }
}
