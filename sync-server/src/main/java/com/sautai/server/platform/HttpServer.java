package com.sautai.server.platform;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.util.function.Consumer;

/// Starts the HTTP server: virtual threads, small headers, problems as JSON.
public final class HttpServer {
    private HttpServer() {}

    public static Javalin start(String host, int port, Consumer<RoutesConfig> routes) {
        return Javalin.create(
                        config -> {
                            configure(config);
                            HttpErrors.handle(config.routes);
                            routes.accept(config.routes);
                        })
                .start(host, port);
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
        config.jetty.modifyServer(server -> server.setStopTimeout(2_000));
    }
}
