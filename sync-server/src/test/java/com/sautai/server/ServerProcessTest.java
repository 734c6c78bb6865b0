package com.sautai.server;

import static com.sautai.server.Samples.IDS;
import static com.sautai.server.Samples.newLead;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The server as a process of its own.
@Timeout(120)
final class ServerProcessTest {
    @TempDir private Path data;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        var added = run("a long password\n", "add-chef", "chef.ada", "--data", data.toString());
        assertEquals("0: Chef chef.ada can sign in.", added);
        var acknowledged = new HashSet<UUID>();
        Devices.SignedIn device;
        var first = start("--port", "0", "--data", data.toString());
        try (var out = first.inputReader()) {
            int port = port(out);
            try (var anybody = new Client(port, null)) {
                var signIn =
                        new Devices.SignIn("chef.ada", "a long password", "Laptop", Schema.CURRENT);
                device = anybody.post("/sync/devices", signIn).as(Devices.SignedIn.class);
            }
            try (var laptop = new Client(port, device.token())) {
                for (int i = 0; i < 30; i++) {
                    var id = IDS.next();
                    assertEquals(
                            Push.Outcome.APPLIED,
                            laptop.push(newLead(id, "Ada")).getFirst().outcome());
                    acknowledged.add(id);
                }
            }
            assertEquals(
                    "2: The data folder " + data + " is in use by another running program.",
                    run("", "--port", "0", "--data", data.toString()));
        } finally {
            first.destroyForcibly().waitFor();
        }

        var second = start("--port", "0", "--data", data.toString());
        try (var out = second.inputReader();
                var laptop = new Client(port(out), device.token())) {
            var kept = new HashSet<UUID>();
            laptop.changes(0).changes().stream().map(Feed.Entry::id).forEach(kept::add);
            assertEquals(acknowledged, kept);
        } finally {
            second.toHandle().destroy();
            second.waitFor();
        }
        assertEquals("", second.errorReader().readAllAsString());
    }

    @Test
    void aDemoSaysHowToSignInAndLogsNothingElse() throws Exception {
        var server = start("--demo", "--port", "0", "--data", data.toString());
        try (var out = server.inputReader()) {
            assertEquals("Demo chef: chefemiri, password demo-chef", out.readLine());
            assertEquals("Demo chef: chefada, password demo-chef", out.readLine());
            assertEquals("Demo chef: chefluca, password demo-chef", out.readLine());
            assertEquals("Demo chef: chefnia, password demo-chef", out.readLine());
            assertEquals("Demo guest: guest, password demo-guest", out.readLine());
            assertEquals("Demo admin: admin, password demo-admin", out.readLine());
            try (var anybody = new Client(port(out), null)) {
                var signIn = new Devices.SignIn("chefemiri", "demo-chef", "Laptop", Schema.CURRENT);
                var device = anybody.post("/sync/devices", signIn).as(Devices.SignedIn.class);
                assertTrue(device.chefId() > 0);
            }
        } finally {
            server.toHandle().destroy();
            server.waitFor();
        }
        assertEquals("", server.errorReader().readAllAsString());
    }

    private static int port(BufferedReader out) throws IOException {
        var line = String.valueOf(out.readLine());
        assertTrue(line.startsWith("sautai server: http://127.0.0.1:"), line);
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    /// Runs the program to its end.
    ///
    /// @return its exit code and all that it wrote
    private static String run(String input, String... arguments) throws Exception {
        var program = start(arguments);
        try (var in = program.outputWriter()) {
            in.write(input);
        }
        var wrote =
                program.inputReader().readAllAsString() + program.errorReader().readAllAsString();
        return program.waitFor() + ": " + wrote.strip();
    }

    private static Process start(String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
