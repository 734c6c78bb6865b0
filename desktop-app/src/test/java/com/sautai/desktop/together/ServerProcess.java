package com.sautai.desktop.together;

import com.sautai.desktop.sync.ServerAddress;
import com.sautai.server.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The server as a program of its own, with one chef who can sign in.
public final class ServerProcess implements AutoCloseable {
    static final String CHEF = "ada";
    static final String PASSWORD = "swordfish-and-chips";

    private static final String READY = "sautai server: http://127.0.0.1:";

    private final List<String> options;
    private final Path data;
    private @Nullable JavaProcess process;
    private int port;

    private ServerProcess(List<String> options, Path data) {
        this.options = options;
        this.data = data;
    }

    /// @param options of its Java
    public static ServerProcess start(Path data, List<String> options) throws IOException {
        var server = new ServerProcess(options, data);
        server.addChef();
        server.start();
        return server;
    }

    /// Starts it, again at the same address when it was running before.
    public void start() throws IOException {
        var started =
                JavaProcess.start(
                        options,
                        Main.class,
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port));
        process = started;
        port = Integer.parseInt(started.line(READY).substring(READY.length()));
    }

    public void stop() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    public ServerAddress address() {
        return ServerAddress.loopback(port);
    }

    private void addChef() throws IOException {
        try (var adding =
                JavaProcess.start(
                        options, Main.class, "add-chef", CHEF, "--data", data.toString())) {
            adding.say(PASSWORD);
            if (adding.ended() != 0) {
                throw new IOException("The chef could not be made");
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
