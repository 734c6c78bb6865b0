package com.sautai.server.platform;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.function.Consumer;

/// Starts the HTTP server: virtual threads, small headers, problems as JSON.
public final class HttpServer {
    private HttpServer() {}

    public static Javalin start(String host, int port, Consumer<RoutesConfig> routes) {
        var server =
                Javalin.create(config -> {
                    configure(config);
                    HttpErrors.handle(config.routes);
                    routes.accept(config.routes);
                });
        try {
            return server.start(host, port);
        } catch (RuntimeException failure) {
            throw new StartRefused(explain(host, port, failure), failure);
        }
    }

    private static String explain(String host, int port, Throwable failure) {
        return switch (failure) {
            case BindException _ when String.valueOf(failure.getMessage()).contains("assign") ->
                    "The host " + host + " is not an address of this computer.";
            case BindException _ when port > 0 && port < 1024 ->
                    "Port " + port + " is in use or needs more rights; choose another one.";
            case BindException _ ->
                    "Port " + port + " is in use by another program; choose another one.";
            case UnresolvedAddressException _ -> "The host " + host + " is not known.";
            default ->
                    failure.getCause() == null
                            ? "The server cannot listen on "
                                    + host
                                    + ":"
                                    + port
                                    + ": "
                                    + failure.getMessage()
                            : explain(host, port, failure.getCause());
        };
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
