package com.sautai.server.sync;

import static com.sautai.server.Samples.IDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Schema;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.account.NewChef;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeviceRoutesTest {
    private static final String PASSWORD = "figs & honey";

    private ServerApp server;
    private Client anybody;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("devices"), Samples.CLOCK, IDS);
        add("Chef.Ada");
        anybody = new Client(server.port(), null);
    }

    @AfterAll
    void stop() {
        anybody.close();
        server.close();
    }

    @Test
    void aChefSignsInOnADeviceInAnyCaseOfTheName() {
        var answer = signIn("chef.ADA", PASSWORD);

        assertEquals(201, answer.status());
        try (var laptop = Client.of(server, answer.as(Devices.SignedIn.class))) {
            assertEquals(204, laptop.get("/sync/changes").status());
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownUserLookTheSame() {
        var wrong = signIn("chef.ada", "wrong");
        var unknown = signIn("nobody", PASSWORD);
        var solo = signIn("#solo", PASSWORD);

        assertEquals(401, wrong.status());
        assertEquals(wrong.json(), unknown.json());
        assertEquals(wrong.json(), solo.json());
    }

    @Test
    void guessingIsSlowedDownEvenForTheRightPassword() {
        add("guessed");
        for (int i = 0; i < 5; i++) {
            assertEquals(401, signIn("guessed", "guess " + i).status());
        }

        var answer = signIn("Guessed", PASSWORD);

        assertEquals(429, answer.status());
        assertEquals("301", answer.header("Retry-After"));
        assertEquals(401, signIn("somebody.else", PASSWORD).status());
    }

    @Test
    void whatIsMissingIsNamed() {
        var answer =
                anybody.post("/sync/devices", Map.of("username", "ada", "schema", Schema.CURRENT));

        assertEquals(422, answer.status());
        assertEquals(
                List.of("password", "name"),
                List.copyOf(answer.json().path("errors").propertyNames()));
    }

    @Test
    void otherSchemasAreToldWhoMustBeUpdated() {
        assertEquals(
                409,
                post(new Devices.SignIn("chef.ada", PASSWORD, "Laptop", Schema.CURRENT + 1))
                        .status());
        assertEquals(426, post(new Devices.SignIn("chef.ada", PASSWORD, "Laptop", 0)).status());
    }

    @Test
    void aSignedOutDeviceGetsNothingButThat() {
        add("two.devices");
        var laptop = signIn("two.devices", PASSWORD).as(Devices.SignedIn.class);
        var phone = signIn("two.devices", PASSWORD).as(Devices.SignedIn.class);
        try (var onLaptop = Client.of(server, laptop);
                var onPhone = Client.of(server, phone)) {
            assertEquals(2, onLaptop.get("/sync/devices").json().size());

            assertEquals(204, onLaptop.delete("/sync/devices/" + phone.deviceId()).status());

            assertEquals(401, onPhone.get("/sync/changes").status());
            assertEquals(401, onPhone.get("/sync/devices").status());
            assertEquals(401, onPhone.delete("/sync/devices/" + laptop.deviceId()).status());
            assertEquals(401, onPhone.post("/sync/push", Map.of("mutations", List.of())).status());
            assertEquals(404, onLaptop.delete("/sync/devices/" + phone.deviceId()).status());
            assertEquals(1, onLaptop.get("/sync/devices").json().size());
        }
    }

    @Test
    void nobodySignsOutTheDeviceOfAnotherChef() {
        var laptop = signIn("chef.ada", PASSWORD).as(Devices.SignedIn.class);
        try (var stranger = Client.of(server, server.soloDevice("Stranger"));
                var onLaptop = Client.of(server, laptop)) {
            assertEquals(404, stranger.delete("/sync/devices/" + laptop.deviceId()).status());
            assertEquals(204, onLaptop.get("/sync/changes").status());
        }
    }

    @Test
    void whoIsSignedInOnTheWebNeedsNoPassword() {
        var people = new TestPeople(server);
        var wish = Map.of("name", "Laptop", "schema", Schema.CURRENT);
        try (var chef = people.chef("webchef", "UTC", "EUR");
                var guest = people.guest("webguest");
                var nobody = new Client(server.port(), "x")) {
            var answer = chef.client().post("/sync/devices", wish);
            assertEquals(201, answer.status());
            assertEquals(chef.chefId(), answer.as(Devices.SignedIn.class).chefId());
            try (var laptop = Client.of(server, answer.as(Devices.SignedIn.class))) {
                assertEquals(200, laptop.get("/sync/changes").status());
            }
            assertEquals(422, chef.client().post("/sync/devices", Map.of("schema", 1)).status());
            assertEquals(
                    426,
                    chef.client()
                            .post("/sync/devices", Map.of("name", "Old", "schema", 0))
                            .status());
            assertEquals(403, guest.client().post("/sync/devices", wish).status());
            assertEquals(401, nobody.post("/sync/devices", wish).status());
        }
    }

    @Test
    void theSoloKitchenHasOneChef() {
        var laptop = server.soloDevice("Laptop");
        var tablet = server.soloDevice("Tablet");

        assertEquals(laptop.chefId(), tablet.chefId());
        assertTrue(!laptop.token().equals(tablet.token()));
    }

    private void add(String username) {
        var chef = new NewChef(username, ZoneOffset.UTC, Currency.getInstance("EUR"));
        assertEquals(List.of(), server.parts().accounts().add(chef, PASSWORD));
    }

    private Client.Answer signIn(String username, String password) {
        return post(new Devices.SignIn(username, password, "Laptop", Schema.CURRENT));
    }

    private Client.Answer post(Devices.SignIn request) {
        return anybody.post("/sync/devices", request);
    }
}
