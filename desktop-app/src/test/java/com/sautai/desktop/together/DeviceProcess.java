package com.sautai.desktop.together;

import com.sautai.desktop.sync.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A device in a process of its own.
final class DeviceProcess implements AutoCloseable {
    private final JavaProcess process;

    private DeviceProcess(JavaProcess process) {
        this.process = process;
    }

    static DeviceProcess open(Path folder, List<String> options) throws IOException {
        var process = JavaProcess.start(options, DeviceMain.class, folder.toString());
        process.line("open");
        return new DeviceProcess(process);
    }

    String signIn(ServerAddress server, String name) throws IOException {
        return ask("sign in", server.toString(), name);
    }

    int importFile(Path file) throws IOException {
        return Integer.parseInt(ask("import", file.toString()));
    }

    String set(String name, String field, String value) throws IOException {
        return ask("set", name, field, value);
    }

    /// @return `done`, or the name of what failed
    String sync() throws IOException {
        return ask("sync");
    }

    String everything() throws IOException {
        return ask("everything");
    }

    void kill() {
        process.kill();
    }

    private String ask(String... words) throws IOException {
        process.say(String.join("\t", words));
        return process.line();
    }

    @Override
    public void close() {
        process.close();
    }
}
