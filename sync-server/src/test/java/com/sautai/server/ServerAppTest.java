package com.sautai.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start that cannot be says why in one sentence; a close always lets go.
final class ServerAppTest {
    @TempDir private Path folder;

    @Test
    void aPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertEquals(
                    "Port " + port + " is in use by another program; choose another one.",
                    refused(
                            new ServerConfig(
                                    "127.0.0.1",
                                    port,
                                    folder,
                                    new DatabaseConfig.H2Memory("taken"))));
        }
    }

    @Test
    void aHostThatIsNotHere() {
        assertEquals(
                "The host 192.0.2.1 is not an address of this computer.",
                refused(
                        new ServerConfig(
                                "192.0.2.1", 0, folder, new DatabaseConfig.H2Memory("elsewhere"))));
    }

    @Test
    void aRequestThatIsStillOpenDoesNotKeepTheServerFromClosing() throws IOException {
        var config = ServerConfig.local(0, folder);
        var server = start(config);
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var request =
                    """
                    POST /sync/devices HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: 9\r
                    Expect: 100-continue\r
                    \r
                    """;
            slow.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 100", answer);
            server.close();
        }
        start(config).close();
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertEquals(
                "The data folder " + file + " cannot be made or written.",
                refused(ServerConfig.local(0, file)));
    }

    @Test
    void aDataFolderThatWouldChangeTheDatabasesSettings() {
        var tricky = folder.resolve("a;INIT=x");

        assertEquals(
                "The data folder " + tricky + " must not have a ; in its name.",
                refused(ServerConfig.local(0, tricky)));
    }

    @Test
    void aDatabaseFileThatIsDamaged() throws IOException {
        Files.writeString(folder.resolve("server.mv.db"), "this is not a database".repeat(1_000));

        assertEquals(
                "The database file in " + folder + " is damaged; restore a backup.",
                refused(ServerConfig.local(0, folder)));
    }

    @Test
    void aPostgreSqlServerThatDoesNotAnswer() {
        var nowhere = new DatabaseConfig.PostgreSql("127.0.0.1", 1, "kitchen", "sautai", "");

        var sentence = refused(new ServerConfig("127.0.0.1", 0, folder, nowhere));

        assertEquals(
                "The PostgreSQL database kitchen at 127.0.0.1:1 does not let us in: ",
                sentence.substring(0, 67));
    }

    private static String refused(ServerConfig config) {
        var refused = assertThrows(StartRefused.class, () -> start(config).close());
        return String.valueOf(refused.getMessage());
    }

    private static ServerApp start(ServerConfig config) {
        return ServerApp.start(config, Samples.CLOCK, Samples.IDS);
    }
}
