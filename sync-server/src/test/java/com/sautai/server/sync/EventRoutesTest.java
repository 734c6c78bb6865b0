package com.sautai.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sautai.server.Client;
import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class EventRoutesTest {
    private static final ServerConfig CONFIG =
            ServerConfig.inMemory("events").withHeartbeat(Duration.ofMillis(50));

    @Test
    void aConnectedDeviceHearsOfEachPush() throws Exception {
        try (var server = ServerApp.start(CONFIG, Samples.CLOCK, Samples.IDS);
                var client = Client.of(server, server.soloDevice("Laptop"));
                var http = HttpClient.newHttpClient();
                var events = events(http, client)) {
            assertEquals("data: 0", nextData(events));
            client.push(Samples.newLead(Samples.IDS.next(), "Ada"));
            assertEquals("data: 1", nextData(events));
            client.push(Samples.newLead(Samples.IDS.next(), "Ben"));
            assertEquals("data: 2", nextData(events));
        }
    }

    @Test
    void aPushToAnotherProcessIsHeardSoon() throws Exception {
        var config =
                new ServerConfig("127.0.0.1", 0, Path.of("."), TestDatabase.POSTGRESQL.fresh())
                        .withHeartbeat(Duration.ofHours(1));
        try (var here = ServerApp.start(config, Samples.CLOCK, Samples.IDS);
                var there = ServerApp.start(config, Samples.CLOCK, Samples.IDS)) {
            var device = here.soloDevice("Laptop");
            try (var listening = Client.of(here, device);
                    var pushing = Client.of(there, device);
                    var http = HttpClient.newHttpClient();
                    var events = events(http, listening)) {
                assertEquals("data: 0", nextData(events));
                pushing.push(Samples.newLead(Samples.IDS.next(), "Ada"));
                assertEquals("data: 1", nextData(events));
            }
        }
    }

    @Test
    void theConnectionEndsWhenTheDeviceIsSignedOut() throws Exception {
        try (var server = ServerApp.start(CONFIG, Samples.CLOCK, Samples.IDS)) {
            var device = server.soloDevice("Laptop");
            try (var client = Client.of(server, device);
                    var http = HttpClient.newHttpClient();
                    var events = events(http, client)) {
                assertEquals("data: 0", nextData(events));
                client.delete("/sync/devices/" + device.deviceId());
                assertNull(nextData(events));
            }
        }
    }

    @Test
    void theConnectionEndsWhenTheServerStops() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var server = ServerApp.start(CONFIG, Samples.CLOCK, Samples.IDS);
            try (var client = Client.of(server, server.soloDevice("Laptop"));
                    var events = events(http, client)) {
                assertEquals("data: 0", nextData(events));
                server.close();
                assertNull(nextData(events));
            }
        }
    }

    private static BufferedReader events(HttpClient http, Client client) throws Exception {
        var answer =
                http.send(
                        client.request("/sync/events").build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertEquals("text/event-stream", answer.headers().firstValue("content-type").orElse(""));
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static @Nullable String nextData(BufferedReader events) throws IOException {
        var line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
        return line;
    }
}
