package com.sautai.server.chef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicChefRoutesTest {
    @ParameterizedTest
    @EnumSource
    void theDirectoryFindsVerifiedChefsWhoAreLive(TestDatabase database) {
        try (var server = ChefServer.start(database);
                var emiri = server.people().chef("Emiri", "Asia/Tokyo", "JPY");
                var ada = server.people().chef("ada", "Europe/London", "GBP");
                var hidden = server.people().chef("hidden", "UTC", "EUR");
                var anybody = server.people().anybody()) {
            server.profile(
                    emiri,
                    Fields.of("bio", "100% ramen_and more")
                            .with("city", "Osaka")
                            .with("country", "JP"));
            server.profile(ada, Fields.of("display_name", "Ada's Table").with("country", "GB"));
            server.profile(hidden, Fields.of("is_live", false));
            server.serves(emiri, "JP", "5300001");
            server.serves(ada, "GB", "SW1A1AA");

            assertEquals(List.of("ada", "Emiri"), names(anybody, ""));
            assertEquals(List.of("Emiri"), names(anybody, "?q=100%25+RAMEN_"));
            assertEquals(List.of(), names(anybody, "?q=100_ramen"));
            assertEquals(List.of("Emiri"), names(anybody, "?q=japan"));
            assertEquals(List.of("Emiri"), names(anybody, "?q=EMI"));
            assertEquals(List.of("ada"), names(anybody, "?q=ada%27s"));
            assertEquals(List.of("ada"), names(anybody, "?serves_postal=sw1a%201aa&country=gb"));
            assertEquals(List.of("Emiri"), names(anybody, "?serves_postal=530-0001"));
            assertEquals(List.of("Emiri"), names(anybody, "?country=JP&ordering=recent"));
            assertEquals(List.of("ada"), names(anybody, "?page_size=1"));
            var second = anybody.get("/chefs/api/public/?page_size=1&page=2").json();
            assertEquals(2, second.get("count").asInt());
            assertTrue(second.get("next").isNull());
            assertEquals(
                    List.of("ada"),
                    names(anybody, second.get("previous").asString().replaceFirst(".*\\?", "?")));
            for (var wrong :
                    List.of(
                            "page=0",
                            "page_size=101",
                            "ordering=name",
                            "country=XX",
                            "serves_postal=1&country=US",
                            "q=" + "x".repeat(201))) {
                assertEquals(400, anybody.get("/chefs/api/public/?" + wrong).status(), wrong);
            }
        }
    }

    @Test
    void aChefsPageIsFoundByNumberAndByName() {
        try (var server = ChefServer.start(TestDatabase.H2);
                var emiri = server.people().chef("Emiri", "Asia/Tokyo", "JPY");
                var other = server.people().chef("other", "UTC", "EUR");
                var anybody = server.people().anybody()) {
            server.serves(emiri, "JP", "5300001");
            var page = anybody.get("/chefs/api/public/" + emiri.chefId() + "/").json();
            assertEquals("emiri", page.get("slug").asString());
            assertEquals("JPY", page.get("default_currency").asString());
            assertEquals("Japan", page.at("/serving_postalcodes/0/country/name").asString());
            assertFalse(page.get("is_preview").asBoolean());
            assertEquals(page, anybody.get("/chefs/api/public/by-username/EMIRI").json());
            assertEquals(
                    emiri.chefId(),
                    anybody.get("/chefs/api/lookup/by-username/emiri/")
                            .json()
                            .get("chef_id")
                            .asLong());

            server.profile(emiri, Fields.of("is_verified", false));

            var address = "/chefs/api/public/by-username/emiri/";
            assertEquals(404, anybody.get(address).status());
            assertEquals(404, other.client().get(address).status());
            assertEquals(404, anybody.get("/chefs/api/lookup/by-username/emiri/").status());
            assertTrue(emiri.client().get(address).json().get("is_preview").asBoolean());
            assertEquals(404, anybody.get("/chefs/api/public/x/").status());
            assertEquals(404, anybody.get("/chefs/api/public/999999999/").status());
        }
    }

    @Test
    void whatAnotherProcessWritesIsSeenWithinSeconds() {
        var config =
                new ServerConfig(
                        ServerConfig.LOOPBACK, 0, Path.of("."), TestDatabase.POSTGRESQL.fresh());
        try (var one = ChefServer.start(config);
                var another = ServerApp.start(config, Samples.CLOCK, Samples.IDS);
                var emiri = one.people().chef("emiri", "Asia/Tokyo", "JPY");
                var client = new Client(another.port(), null)) {
            assertEquals("", bio(client));
            one.profile(emiri, Fields.of("bio", "Ramen"));

            for (int tries = 0; tries < 100 && bio(client).isEmpty(); tries++) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertEquals("Ramen", bio(client));
            assertEquals(
                    "Ramen",
                    client.get("/chefs/api/public/").json().at("/results/0/bio").asString());
        }
    }

    private static String bio(Client client) {
        return client.get("/chefs/api/public/by-username/emiri/").json().get("bio").asString();
    }

    private static List<String> names(Client client, String query) {
        var answer = client.get("/chefs/api/public/" + query);
        assertEquals(200, answer.status(), query);
        return StreamSupport.stream(answer.json().get("results").spliterator(), false)
                .map(chef -> chef.get("username").asString())
                .toList();
    }
}
