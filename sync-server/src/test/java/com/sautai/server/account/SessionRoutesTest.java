package com.sautai.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SessionRoutesTest {
    private static final String PASSWORD = " figs & honey ";

    private ServerApp server;
    private Client anybody;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("sessions"), Samples.CLOCK, Samples.IDS);
        anybody = new Client(server.port(), null);
    }

    @AfterAll
    void stop() {
        anybody.close();
        server.close();
    }

    @Test
    void whoSignsUpIsSignedIn() {
        var answer =
                anybody.post(
                        "/auth/api/register/",
                        Map.of(
                                "user",
                                Map.of(
                                        "username", "Ada",
                                        "email", "Ada@Example.com",
                                        "password", PASSWORD,
                                        "timezone", "Europe/Berlin",
                                        "allergies", List.of("nuts")),
                                "address",
                                Map.of("country", "gb", "input_postalcode", "sw1a 1aa")));

        assertEquals(201, answer.status());
        try (var ada = as(answer.json())) {
            var details = ada.get("/auth/api/user_details/").json();
            assertEquals("Ada", details.path("username").asString());
            assertEquals("Europe/Berlin", details.path("timezone").asString());
            assertEquals("nuts", details.path("allergies").path(0).asString());
            assertEquals("SW1A1AA", details.path("address").path("postal_code").asString());
            assertEquals("customer", details.path("current_role").asString());
            assertEquals(false, details.path("email_confirmed").asBoolean());
        }
    }

    @Test
    void aSignUpMayBeFlatAndNamesAllThatIsWrong() {
        assertEquals(201, register("flat", "flat@example.com").status());

        var wrong =
                anybody.post(
                        "/auth/api/register",
                        Map.of(
                                "username",
                                "a b",
                                "email",
                                "x",
                                "password",
                                "short",
                                "timezone",
                                "Mars",
                                "address",
                                Map.of("postal_code", "1"),
                                "household_members",
                                List.of(Map.of("age", -1))));

        assertEquals(422, wrong.status());
        assertEquals(
                List.of(
                        "address.country",
                        "email",
                        "household_members.age",
                        "household_members.name",
                        "password",
                        "timezone",
                        "username"),
                wrong.json().path("errors").propertyNames().stream().sorted().toList());
        assertEquals(422, anybody.post("/auth/api/register", Map.of("user", 1)).status());
        assertEquals(400, anybody.post("/auth/api/register", List.of()).status());
    }

    @Test
    void aNameOrAnAddressBelongsToOneAccount() {
        register("taken", "taken@example.com");

        assertEquals(List.of("username"), errors(register("TAKEN", "other@example.com")));
        assertEquals(List.of("email"), errors(register("other", "Taken@example.com")));
        assertEquals(
                List.of("username"), errors(register("Taken@example.com", "other@example.com")));
    }

    @Test
    void aUsernameIsNobodyElsesAddress() {
        assertEquals(List.of("username"), errors(register("you@example.com", "me@example.com")));
        assertEquals(201, register("me@example.com", "me@example.com").status());
    }

    @Test
    void oneSignsInByNameOrAddressWithAFormOrJson() {
        register("Ben", "ben@example.com");

        for (var login : List.of("ben", "BEN", "Ben@Example.com")) {
            var json = signIn(login, PASSWORD);
            assertEquals(200, json.status());
            assertEquals("Ben", json.json().path("username").asString());
            assertEquals(false, json.json().path("is_chef").asBoolean());
            assertEquals(200, form("username=" + login + "&password=+figs+%26+honey+").status());
        }
        assertEquals(422, form("username=ben").status());
    }

    @Test
    void aWrongPasswordAndAnUnknownUserLookTheSame() {
        register("eve", "eve@example.com");

        var wrong = signIn("eve", "figs & honey");
        var unknown = signIn("nobody", PASSWORD);

        assertEquals(401, wrong.status());
        assertEquals(wrong.json(), unknown.json());
    }

    @Test
    void guessingIsSlowedDown() {
        register("guessed", "guessed@example.com");
        for (int i = 0; i < 5; i++) {
            assertEquals(401, signIn("guessed", "guess " + i).status());
        }

        var answer = signIn("guessed", PASSWORD);

        assertEquals(429, answer.status());
        assertEquals("301", answer.header("Retry-After"));
    }

    @Test
    void aRefreshTokenGivesAccessUntilItIsRevoked() {
        var session = register("fay", "fay@example.com").json();
        var refresh = Map.of("refresh", session.path("refresh").asString());

        var access = anybody.post("/auth/api/token/refresh/", refresh);
        assertEquals(200, access.status());
        assertNotEquals(session.path("access").asString(), access.json().path("access").asString());
        assertEquals(200, anybody.post("/auth/api/token/refresh/", refresh).status());

        assertEquals(200, anybody.post("/auth/api/token/blacklist/", refresh).status());
        assertEquals(200, anybody.post("/auth/api/token/blacklist/", refresh).status());
        assertEquals(401, anybody.post("/auth/api/token/refresh/", refresh).status());
        assertEquals(422, anybody.post("/auth/api/token/refresh/", Map.of()).status());
        assertEquals(
                401, anybody.post("/auth/api/token/refresh/", Map.of("refresh", "x")).status());
    }

    @Test
    void anAccessTokenIsNoRefreshTokenNorTheOtherWayRound() {
        var session = register("gil", "gil@example.com").json();
        var access = Map.of("refresh", session.path("access").asString());

        assertEquals(401, anybody.post("/auth/api/token/refresh/", access).status());
        try (var confused = new Client(server.port(), session.path("refresh").asString())) {
            assertEquals(401, confused.get("/auth/api/user_details/").status());
        }
    }

    private Client.Answer register(String username, String email) {
        return anybody.post(
                "/auth/api/register",
                Map.of("username", username, "email", email, "password", PASSWORD));
    }

    private static List<String> errors(Client.Answer answer) {
        assertEquals(422, answer.status());
        return List.copyOf(answer.json().path("errors").propertyNames());
    }

    private Client.Answer signIn(String login, String password) {
        return anybody.post("/auth/api/login/", Map.of("username", login, "password", password));
    }

    private Client.Answer form(String body) {
        return anybody.send(
                anybody.request("/auth/api/login/")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Client as(JsonNode session) {
        return new Client(server.port(), session.path("access").asString());
    }
}
