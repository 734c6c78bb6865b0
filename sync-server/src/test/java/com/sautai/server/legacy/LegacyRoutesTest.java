package com.sautai.server.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import com.sautai.server.flag.Flag;
import com.sautai.server.platform.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LegacyRoutesTest {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Map<Flag, Boolean> configured = new ConcurrentHashMap<>();
    private final OldBackend old = new OldBackend();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.close();
        old.close();
    }

    @Test
    void eachAddressExistsOnlyWhileItsFlagIsOn() throws Exception {
        for (var on :
                List.of(
                        EnumSet.noneOf(Flag.class),
                        EnumSet.of(Flag.MEAL_PLAN),
                        EnumSet.of(Flag.INSTACART),
                        EnumSet.of(Flag.HEALTH))) {
            configured.clear();
            on.forEach(flag -> configured.put(flag, true));
            try (var server = server(old.address())) {
                for (var route : LegacyCatalogue.ROUTES) {
                    if (!route.path().endsWith("/stream")) {
                        var answer = ask(server, route.method(), path(route));
                        assertEquals(
                                on.contains(route.family()) ? 202 : 404,
                                answer.statusCode(),
                                route.toString());
                        if (answer.statusCode() == 404) {
                            assertEquals("legacy-disabled", problem(answer));
                        }
                        var wrong = ask(server, "PATCH", path(route));
                        assertEquals(
                                on.contains(route.family()) ? "wrong-method" : "legacy-disabled",
                                problem(wrong),
                                route.toString());
                    }
                }
                assertEquals(
                        LegacyCatalogue.ROUTES.stream()
                                .filter(route -> on.contains(route.family()))
                                .map(LegacyRoute::path)
                                .collect(Collectors.toSet()),
                        legacyPathsInContract(server));
            }
        }
    }

    @Test
    void whatIsPassedThroughSaysThatItIsDeprecatedAndWhatComesAfterIt() throws Exception {
        configured.put(Flag.MEAL_PLAN, true);
        try (var server = server(old.address())) {
            var request =
                    HttpRequest.newBuilder(at(server, "/meals/api/generate_meal_plan/?week=2"))
                            .header("Authorization", "Bearer old")
                            .header("Cookie", "session=1")
                            .header("X-Private", "kept")
                            .POST(HttpRequest.BodyPublishers.ofString("plan"))
                            .build();

            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());

            assertEquals(202, answer.statusCode());
            var body = Json.MAPPER.readTree(answer.body());
            assertEquals("Bearer old", body.path("authorization").asString());
            assertEquals("null", body.path("cookie").asString());
            assertEquals("kept", body.path("private").asString());
            assertEquals("plan", body.path("body").asString());
            assertEquals(List.of("POST /meals/api/generate_meal_plan/?week=2"), old.asked());
            assertEquals("@1763164800", header(answer, "Deprecation"));
            assertEquals("Mon, 15 Nov 2027 00:00:00 GMT", header(answer, "Sunset"));
            assertEquals(
                    "</meals/api/chef-meal-events/>; rel=\"successor-version\"",
                    header(answer, "Link"));
            assertEquals("yes", header(answer, "X-Old"));
            assertEquals("", header(answer, "Keep-Alive"));
        }
    }

    @Test
    void eventsPassThroughOneByOne() throws Exception {
        configured.put(Flag.MEAL_PLAN, true);
        try (var server = server(old.address())) {
            var request =
                    HttpRequest.newBuilder(at(server, "/meals/api/meal_plans/stream")).build();
            var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
            old.next();
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(answer.get().body(), StandardCharsets.UTF_8))) {
                // The old backend sends the next event only after this one has arrived here.
                assertEquals("data: 1", lines.readLine());
                old.next();
                assertEquals("", lines.readLine());
                assertEquals("data: 2", lines.readLine());
                old.next();
                assertEquals("", lines.readLine());
                assertEquals("data: 3", lines.readLine());
            }
        }
    }

    @Test
    void nothingElseReachesTheOldBackend() throws Exception {
        Flag.ALL.forEach(flag -> configured.put(flag, true));
        try (var server = server(old.address())) {
            for (var path :
                    List.of(
                            "/meals/api/meal_plans/1/secret",
                            "/meals/api/meal_plans/..%2f..%2fadmin",
                            "/meals/api/meal_plans/%2e%2e/",
                            "/meals/api/meal_plans/1;x=1",
                            "/meals/api/debug/order/1/",
                            "/admin/",
                            "/customer_dashboard/api/chat_with_gpt/")) {
                assertTrue(ask(server, "GET", path).statusCode() >= 400, path);
            }
            assertEquals(405, ask(server, "DELETE", "/meals/api/generate_meal_plan").statusCode());
            assertEquals(405, ask(server, "DELETE", "/meals/api/meal_plans/stream").statusCode());
            assertEquals(List.of(), old.asked());
        }
    }

    @Test
    void withoutAnOldBackendItSaysSo() throws Exception {
        configured.put(Flag.HEALTH, true);
        try (var server = server(null)) {
            var answer = ask(server, "GET", "/customer_dashboard/api/quick_health/");
            assertEquals(503, answer.statusCode());
            assertEquals("legacy-unavailable", problem(answer));
        }
        var gone = old.address();
        old.close();
        try (var server = server(gone)) {
            var answer = ask(server, "GET", "/customer_dashboard/api/quick_health/");
            assertEquals(502, answer.statusCode());
            assertEquals("legacy-unavailable", problem(answer));
        }
    }

    @Test
    void anAdminTurnsAFlagWhileRequestsRunAndIsOnRecord() throws Exception {
        try (var server = server(old.address());
                var admin = new TestPeople(server).admin("root");
                var guest = new TestPeople(server).guest("gina");
                var nobody = new TestPeople(server).anybody()) {
            var flag = "/admin/api/flags/legacy.mealPlan/";
            assertEquals(401, nobody.patch(flag, Map.of("on", true)).status());
            assertEquals(403, guest.client().patch(flag, Map.of("on", true)).status());
            assertEquals(
                    404,
                    admin.client().patch("/admin/api/flags/other", Map.of("on", true)).status());
            assertEquals(422, admin.client().patch(flag, Map.of("on", "maybe")).status());
            assertEquals(422, admin.client().patch(flag, Map.of()).status());

            var plans = "/meals/api/meal_plans/";
            assertEquals(404, ask(server, "GET", plans).statusCode());
            admin.client().patch(flag, Map.of("on", true));
            assertEquals(202, ask(server, "GET", plans).statusCode());

            // A stream that began goes on when its flag is turned off.
            var request = HttpRequest.newBuilder(at(server, plans + "stream")).build();
            var stream = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
            old.awaitStream();
            old.next();
            admin.client().patch(flag, Map.of("on", false));
            assertEquals(404, ask(server, "GET", plans).statusCode());
            old.next();
            old.next();
            assertEquals("data: 1\n\ndata: 2\n\ndata: 3\n\n", stream.get().body());

            var state = onRecord(admin.client());
            assertEquals(false, state.path("on").asBoolean());
            assertEquals(false, state.path("admin").asBoolean(true));
        }
    }

    @Test
    void thePageOfTheDocumentationIsTheCatalogue() throws IOException {
        var page = Path.of("..", "docs", "legacy.md");
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(page, LegacyPage.markdown());
        }
        assertEquals(LegacyPage.markdown(), Files.readString(page));
    }

    private static JsonNode onRecord(Client admin) {
        var flags = admin.get("/admin/api/flags").json();
        assertEquals(4, flags.size());
        return flags.get(0);
    }

    private ServerApp server(@Nullable URI upstream) {
        return ServerApp.start(
                ServerConfig.inMemory("legacy-" + COUNT.incrementAndGet())
                        .with(new LegacyConfig(upstream, () -> configured)),
                Clock.systemUTC(),
                Samples.IDS);
    }

    private static Set<String> legacyPathsInContract(ServerApp server) {
        try (var nobody = new Client(server.port(), null)) {
            var text = new String(nobody.get("/openapi.yaml").body(), StandardCharsets.UTF_8);
            assertFalse(text.isEmpty());
            return LegacyCatalogue.ROUTES.stream()
                    .map(LegacyRoute::path)
                    .filter(path ->
                            text.contains("\"" + path + "\":") || text.contains("  " + path + ":"))
                    .collect(Collectors.toSet());
        }
    }

    private HttpResponse<String> ask(ServerApp server, String method, String path)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(server, path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String path(LegacyRoute route) {
        return route.path().replaceAll("\\{\\w+}", "17") + "/";
    }

    private static URI at(ServerApp server, String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static String problem(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body()).path("type").asString();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
