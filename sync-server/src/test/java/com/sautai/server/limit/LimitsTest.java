package com.sautai.server.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.server.Client;
import com.sautai.server.Operations;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What sends mail or is seen by others is done only so often: then 429 with the time to wait.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LimitsTest {
    private ServerApp server;
    private TestPeople people;

    @BeforeAll
    void start() {
        var operations =
                Operations.quiet(Path.of(".")).withLimits(new Limits(2, 2, 2, 1, 2)).withProxy();
        server =
                ServerApp.start(
                        ServerConfig.inMemory("limits").withOperations(operations),
                        Samples.CLOCK,
                        Samples.IDS);
        people = new TestPeople(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void registrationsFromOneAddress() {
        try (var anybody = people.anybody()) {
            assertEquals(201, register(anybody, "one", "192.0.2.1"));
            assertEquals(422, register(anybody, "x y", "192.0.2.1"));
            assertEquals(201, register(anybody, "two", "10.0.0.1, 192.0.2.1"));
            assertEquals(429, register(anybody, "three", "10.0.0.2, 192.0.2.1"));
            assertEquals(201, register(anybody, "four", "192.0.2.2"));
        }
    }

    @Test
    void linksByMail() {
        try (var anybody = people.anybody()) {
            for (var path :
                    new String[] {
                        "/auth/api/password_reset_request/", "/auth/api/resend-activation-link/"
                    }) {
                var body = Map.of("email", "ann@example.com");
                assertEquals(200, anybody.post(path, body).status());
                assertEquals(200, anybody.post(path, body).status());
                assertWait(3601, anybody.post(path, body));
            }
        }
    }

    @Test
    void wishesToBecomeAChef() {
        try (var guest = people.guest("wisher")) {
            var path = "/chefs/api/submit-chef-request/";
            var body = Map.of("experience", "Ten years of soups");
            assertEquals(201, guest.client().post(path, body).status());
            assertWait(86_401, guest.client().post(path, body));
        }
    }

    @Test
    void messagesOfOnePerson() {
        try (var chef = people.chef("emiri", "Asia/Tokyo", "JPY");
                var ann = people.guest("ann");
                var ben = people.guest("ben")) {
            var path = "/messaging/api/conversations/with-chef/" + chef.chefId() + "/";
            var body = Map.of("content", "Do you cook for six?");
            var started = ann.client().post(path, body).json();
            var send =
                    "/messaging/api/conversations/"
                            + started.at("/conversation/id").asLong()
                            + "/send/";
            assertEquals(201, ann.client().post(send, body).status());
            assertWait(601, ann.client().post(send, body));
            assertWait(601, ann.client().post(path, body));
            assertWait(
                    601,
                    ann.client()
                            .post(
                                    "/messaging/api/conversations/",
                                    Map.of("chef_id", chef.chefId(), "content", "Hello?")));
            assertEquals(201, ben.client().post(path, body).status());
        }
    }

    private static int register(Client anybody, String name, String forwardedFor) {
        var body =
                """
                {"username": "%s", "email": "%s@example.com", "password": "figs & honey"}
                """
                        .formatted(name, name.replace(" ", ""));
        return anybody.send(
                        anybody.request("/auth/api/register/")
                                .header("X-Forwarded-For", forwardedFor)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body)))
                .status();
    }

    private static void assertWait(int seconds, Client.Answer answer) {
        assertEquals(429, answer.status());
        assertEquals(String.valueOf(seconds), answer.header("Retry-After"));
    }
}
