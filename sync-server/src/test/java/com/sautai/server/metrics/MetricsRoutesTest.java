package com.sautai.server.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MetricsRoutesTest {
    @Test
    void whoShowsTheTokenReadsWhatIsMeasured() {
        var config = ServerConfig.inMemory("metrics").withMetricsToken("secret");
        try (var server = ServerApp.start(config, Samples.CLOCK, Samples.IDS);
                var operator = new Client(server.port(), "secret");
                var other = new Client(server.port(), "other")) {
            operator.get("/health/live");
            assertEquals(401, other.get("/metrics").status());

            var text = new String(operator.get("/metrics").body(), StandardCharsets.UTF_8);

            assertTrue(
                    text.contains(
                            "http_request_duration_seconds_count{method=\"GET\",route=\"/health/live\",status=\"200\"} 1"),
                    text);
        }
    }

    @Test
    void withoutAConfiguredTokenNobodyReadsIt() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("metrics-2"), Samples.CLOCK, Samples.IDS);
                var nobody = new Client(server.port(), "")) {
            assertEquals(404, nobody.get("/metrics").status());
        }
    }

    @Test
    void theContractHasAPage() {
        try (var server =
                        ServerApp.start(
                                ServerConfig.inMemory("metrics-3"), Samples.CLOCK, Samples.IDS);
                var nobody = new Client(server.port(), null)) {
            var page = new String(nobody.get("/docs/").body(), StandardCharsets.UTF_8);
            assertTrue(page.contains("/docs/swagger-ui-bundle.js"), page);
        }
    }
}
