package com.sautai.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every operation of the contract refuses whoever may not ask, what is not there, and methods that
/// it does not have.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RefusalsTest {
    /// What has to be sent before it is looked whether the thing is there.
    static final Map<String, String> BODIES =
            Map.of(
                    "POST /crm/api/leads/{id}/interactions", "{\"text\": \"Likes figs\"}",
                    "POST /messaging/api/conversations/{id}/send", "{\"content\": \"Hello\"}",
                    "POST /admin/api/chef-requests/{id}/reject", "{\"reason\": \"Too far\"}",
                    "POST /meals/api/chef-meal-events/{id}/cancel", "{\"reason\": \"No fish\"}");

    private ServerApp server;
    private Client anybody;
    private TestPeople.Person guest;
    private TestPeople.Person chef;
    private TestPeople.Person admin;
    private Client device;

    @BeforeAll
    void start() {
        server =
                ServerApp.start(
                        ServerConfig.inMemory("refusals").withMetricsToken("measure"),
                        Samples.CLOCK,
                        Samples.IDS);
        var people = new TestPeople(server);
        anybody = people.anybody();
        guest = people.guest("gina");
        chef = people.chef("emiri", "Asia/Tokyo", "JPY");
        admin = people.admin("root");
        device = Client.of(server, server.soloDevice("Laptop"));
    }

    @AfterAll
    void stop() {
        List.of(anybody, guest.client(), chef.client(), admin.client(), device)
                .forEach(Client::close);
        server.close();
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        refused(401, Operation::isClosed, _ -> anybody, "1");
    }

    @Test
    void aGuestIsNoChef() {
        refused(403, Operation::isOfChefs, _ -> guest.client(), "1");
    }

    @Test
    void onlyAdminsDoWhatAdminsDo() {
        refused(403, Operation::isOfAdmins, _ -> guest.client(), "1");
        refused(403, Operation::isOfAdmins, _ -> chef.client(), "1");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var unknown : List.of("999999999", "01234567-89ab-7def-8123-456789abcdef", "nobody")) {
            refused(404, Operation::hasParameters, this::whoMay, unknown);
        }
    }

    @Test
    void aMethodThatAnAddressDoesNotHave() {
        var all = Operation.all();
        var wrong = new ArrayList<String>();
        for (var address : all.stream().map(each -> each.at(_ -> "1")).distinct().toList()) {
            for (var method : Operation.METHODS) {
                if (all.stream().noneMatch(each -> each.serves(method, address))) {
                    int status = Operation.ask(anybody, method, address, "{}").status();
                    if (status != 405) {
                        wrong.add(method + " " + address + " → " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aSlashAtTheEndChangesNothing() {
        for (var operation : Operation.all()) {
            var address = operation.at(_ -> "1");
            assertEquals(
                    operation.ask(anybody, address).status(),
                    operation.ask(anybody, address + "/").status(),
                    operation.toString());
        }
    }

    private Client whoMay(Operation operation) {
        if (operation.isOfAdmins()) {
            return admin.client();
        }
        if (operation.path().startsWith("/sync/")) {
            return device;
        }
        return operation.isOfChefs() ? chef.client() : guest.client();
    }

    private static void refused(
            int status,
            Predicate<Operation> which,
            Function<Operation, Client> client,
            String value) {
        var operations = Operation.all().stream().filter(which).toList();
        assertTrue(operations.size() > 5, operations.toString());
        var wrong = new ArrayList<String>();
        for (var operation : operations) {
            var body = BODIES.getOrDefault(operation.toString(), "{}");
            var answer =
                    Operation.ask(
                            client.apply(operation),
                            operation.method(),
                            operation.at(_ -> value),
                            body);
            if (answer.status() != status) {
                wrong.add(operation + " → " + answer.status());
            }
        }
        assertEquals(List.of(), wrong);
    }
}
