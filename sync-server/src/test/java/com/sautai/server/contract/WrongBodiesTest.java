package com.sautai.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every operation that takes JSON refuses what is none, what is called something else and what is
/// too much, from somebody who may ask and about something that is there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WrongBodiesTest {
    private static final String TOO_MUCH = "{\"x\": \"" + "x".repeat(2_000_000) + "\"}";

    private ServerApp server;
    private BusyKitchen kitchen;
    private TestPeople.Person admin;
    private Client device;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("bodies"), Samples.CLOCK, Samples.IDS);
        var people = new TestPeople(server);
        kitchen = new BusyKitchen(server, people);
        admin = people.admin("root");
        device = Client.of(server, server.soloDevice("Laptop"));
    }

    @AfterAll
    void stop() {
        List.of(kitchen.chef.client(), kitchen.guest.client(), admin.client(), device)
                .forEach(Client::close);
        server.close();
    }

    @Test
    void whatIsNoJson() {
        refused(400, "application/json", "{\"x\": ");
    }

    @Test
    void whatIsCalledSomethingElse() {
        refused(415, "text/plain", "{}");
    }

    @Test
    void whatIsTooMuch() {
        refused(413, "application/json", TOO_MUCH);
    }

    private void refused(int status, String type, String body) {
        var operations =
                Operation.all().stream()
                        .filter(each -> each.takesJson() && each.promises(status))
                        .toList();
        assertTrue(operations.size() > 30, operations.toString());
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            var client = whoMay(operation);
            var answer =
                    client.send(
                            client.request(operation.at(_ -> id(operation)))
                                    .header("Content-Type", type)
                                    .method(operation.method(), BodyPublishers.ofString(body)));
            if (answer.status() != status) {
                wrong.add(operation + " → " + answer.status());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private String id(Operation operation) {
        if (operation.path().contains("{chef}") || operation.path().contains("/api/chefs/{id}")) {
            return String.valueOf(kitchen.chef.chefId());
        }
        if (operation.path().contains("/flags/")) {
            return "legacy.mealPlan";
        }
        return operation.isOfChefs() ? kitchen.id(operation.path()) : "1";
    }

    private Client whoMay(Operation operation) {
        if (operation.isOfAdmins()) {
            return admin.client();
        }
        if (operation.path().startsWith("/sync/")) {
            return device;
        }
        return operation.isOfChefs() ? kitchen.chef.client() : kitchen.guest.client();
    }
}
