package com.sautai.desktop.together;

import com.sautai.desktop.sync.Clients;
import com.sautai.desktop.sync.ServerAddress;
import com.sautai.desktop.sync.SyncFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A device that does what each line of its input says and answers with one line.
final class DeviceMain {
    private DeviceMain() {}

    static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var device = new Device(Path.of(arguments[0]), Clients.client())) {
            out.println("open");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.println(answer(device, line.split("\t", -1)));
            }
        }
    }

    private static String answer(Device device, String[] words) {
        try {
            return switch (words[0]) {
                case "sign in" -> {
                    device.signIn(ServerAddress.parse(words[1]).orElseThrow(), words[2]);
                    yield "done";
                }
                case "import" -> String.valueOf(device.importFile(Path.of(words[1])));
                case "set" -> {
                    device.set(words[1], words[2], words[3]);
                    yield "done";
                }
                case "sync" -> {
                    device.sync();
                    yield "done";
                }
                case "everything" -> device.everything();
                default -> "What is " + words[0] + "?";
            };
        } catch (SyncFailed failed) {
            return failed.failure().getClass().getSimpleName();
        }
    }
}
