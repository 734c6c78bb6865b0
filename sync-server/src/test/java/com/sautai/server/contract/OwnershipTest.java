package com.sautai.server.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Feed;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.sync.TestChef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What belongs to one chef and one guest is there for nobody else, at every address of the
/// contract.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnershipTest {
    /// These name a chef whom everybody may see, or what everybody may read.
    private static final List<String> OF_EVERYBODY =
            List.of(
                    "/chefs/api/public/",
                    "/reviews/api/chefs/",
                    "/messaging/api/conversations/with-chef/");

    /// Public ones whose answer is of another kind.
    private static final Set<String> NO_TEXT = Set.of("/openapi.yaml", "/docs", "/health/ready");

    private ServerApp server;
    private BusyKitchen kitchen;
    private TestPeople.Person otherChef;
    private TestPeople.Person otherGuest;
    private Client anybody;
    private TestChef laptop;

    @BeforeAll
    void start() {
        server = ServerApp.start(ServerConfig.inMemory("ownership"), Samples.CLOCK, Samples.IDS);
        var people = new TestPeople(server);
        kitchen = new BusyKitchen(server, people);
        otherChef = people.chef("ada", "Europe/London", "GBP");
        otherGuest = people.guest("gina");
        anybody = people.anybody();
        laptop = TestChef.device(server.parts(), kitchen.chef.chefId(), "Laptop");
    }

    @AfterAll
    void stop() {
        List.of(kitchen.chef, kitchen.guest, otherChef, otherGuest)
                .forEach(TestPeople.Person::close);
        anybody.close();
        server.close();
    }

    @Test
    void nobodyElseFindsWhatIsOfOneChefOrGuest() {
        var before = everythingOfTheChef();
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var operation : Operation.all()) {
            if (isOwned(operation)) {
                var address = operation.at(_ -> kitchen.id(operation.path()));
                expect(404, operation, otherChef.client(), address, wrong);
                expect(
                        operation.isOfChefs() ? 403 : 404,
                        operation,
                        otherGuest.client(),
                        address,
                        wrong);
                asked++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 20, "Only " + asked + " asked");
        assertTrue(before.size() > 15, "Only " + before.size() + " records");
        assertEquals(before, everythingOfTheChef());
    }

    @Test
    void publicAnswersHoldNothingOfAGuest() {
        var lead = "/crm/api/leads/" + kitchen.id("/crm/api/leads/");
        var text = new String(kitchen.chef.client().get(lead).body(), StandardCharsets.UTF_8);
        assertTrue(text.toLowerCase(Locale.ROOT).contains("quagmire"), text);
        assertNothingPrivate(anybody, publicAddresses());
        assertNothingPrivate(otherGuest.client(), publicAddresses());
    }

    @Test
    void whatOthersReadOfThemselvesHoldsNothingOfAGuest() {
        var own =
                Operation.all().stream()
                        .filter(each -> each.method().equals("GET"))
                        .filter(each -> each.isClosed() && each.isOfPeople())
                        .filter(each -> !each.hasParameters() && !each.isOfAdmins())
                        .map(Operation::path)
                        .toList();
        assertNothingPrivate(otherGuest.client(), own);
        assertNothingPrivate(otherChef.client(), own);
    }

    private boolean isOwned(Operation operation) {
        return operation.hasParameters()
                && operation.isClosed()
                && operation.isOfPeople()
                && !operation.isOfAdmins()
                && OF_EVERYBODY.stream().noneMatch(operation.path()::startsWith);
    }

    private static void expect(
            int status, Operation operation, Client client, String address, List<String> wrong) {
        var body = RefusalsTest.BODIES.getOrDefault(operation.toString(), "{}");
        int answered = Operation.ask(client, operation.method(), address, body).status();
        if (answered != status) {
            wrong.add(operation.method() + " " + address + " → " + answered);
        }
    }

    /// Every public address, with the chef's own ids, as everybody asks for it.
    private List<String> publicAddresses() {
        var chef = String.valueOf(kitchen.chef.chefId());
        return Operation.all().stream()
                .filter(each -> each.method().equals("GET") && !each.isClosed())
                .filter(each -> !NO_TEXT.contains(each.path()))
                .filter(each -> !each.path().startsWith("/media/"))
                .map(each -> each.at(name -> publicValue(each.path(), name)))
                .flatMap(path -> Stream.of(path, path + "?chef_id=" + chef))
                .toList();
    }

    private String publicValue(String path, String parameter) {
        if (parameter.equals("username")) {
            return "emiri";
        }
        return OF_EVERYBODY.stream().anyMatch(path::startsWith)
                ? String.valueOf(kitchen.chef.chefId())
                : kitchen.id(path);
    }

    private static void assertNothingPrivate(Client client, List<String> addresses) {
        assertTrue(addresses.size() > 10, addresses.toString());
        for (var address : addresses) {
            var answer = client.get(address);
            assertTrue(answer.status() < 500, address);
            var text = new String(answer.body(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            for (var word : BusyKitchen.PRIVATE) {
                assertFalse(text.contains(word), address + " tells " + word + ": " + text);
            }
        }
    }

    /// As the chef's devices have it.
    private List<Feed.Entry> everythingOfTheChef() {
        return laptop.feed(0);
    }
}
