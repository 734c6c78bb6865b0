package com.sautai.desktop.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final OkHttpClient client = Http.client();
    private final HttpServer server;
    private int status = 200;
    private String body = "";
    private String retryAfter = "";

    SignInTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    if (!retryAfter.isEmpty()) {
                        exchange.getResponseHeaders().add("Retry-After", retryAfter);
                    }
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }

    @Test
    void aWrongPasswordIsToldApartFromAServerThatIsNone() {
        answers(401, "{\"type\":\"wrong-password\"}");
        assertInstanceOf(Failure.WrongPassword.class, failure());
        answers(401, "<html>Hotel login</html>");
        assertInstanceOf(Failure.NotASautaiServer.class, failure());
        answers(200, "<html>Welcome</html>");
        assertInstanceOf(Failure.NotASautaiServer.class, failure());
        answers(200, "{}");
        assertInstanceOf(Failure.NotASautaiServer.class, failure());
        answers(302, "");
        assertInstanceOf(Failure.NotASautaiServer.class, failure());
        answers(404, "{\"type\":\"not-found\"}");
        assertInstanceOf(Failure.NotASautaiServer.class, failure());
    }

    @Test
    void olderAndNewerServersSaySo() {
        answers(426, "{\"type\":\"schema-too-old\"}");
        assertInstanceOf(Failure.UpdateNeeded.class, failure());
        answers(409, "{\"type\":\"schema-too-new\"}");
        assertInstanceOf(Failure.ServerOlder.class, failure());
    }

    @Test
    void aBusyServerSaysWhenToComeBack() {
        retryAfter = "7";
        answers(503, "");
        assertEquals(new Failure.Unavailable(Optional.of(Duration.ofSeconds(7))), failure());
        answers(500, "");
        assertEquals(new Failure.ServerTrouble(500), failure());
    }

    @Test
    void nobodyThereIsUnreachable() {
        var port = server.getAddress().getPort();
        server.stop(0);

        assertInstanceOf(Failure.Unreachable.class, failure(ServerAddress.loopback(port)));
    }

    private void answers(int code, String text) {
        status = code;
        body = text;
    }

    private Failure failure() {
        return failure(ServerAddress.loopback(server.getAddress().getPort()));
    }

    private Failure failure(ServerAddress address) {
        var signIn = new SignIn(client);
        return assertThrows(
                        SyncFailed.class, () -> signIn.signIn(address, "chef", "secret", "Laptop"))
                .failure();
    }
}
