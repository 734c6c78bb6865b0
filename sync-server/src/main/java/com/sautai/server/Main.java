package com.sautai.server;

import com.sautai.model.id.TimeOrderedIds;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/// Starts the server.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        var clock = Clock.systemUTC();
        var app =
                ServerApp.start(
                        ServerConfig.local(8080, Path.of("sautai-data")),
                        clock,
                        new TimeOrderedIds(clock, new SecureRandom()));
        System.out.println("http://127.0.0.1:" + app.port());
    }
}
