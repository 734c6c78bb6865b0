package com.sautai.server.platform;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.RequestLogger;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Collections;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the HTTP server: virtual threads, small headers, problems as JSON.
public final class HttpServer {
    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private HttpServer() {}

    /// What every request passes through.
    ///
    /// @param answered is told of each request and the milliseconds it took
    /// @param behindProxy whether a reverse proxy tells in `X-Forwarded-For` who asks
    public record Around(
            Idempotency idempotency, Cors cors, RequestLogger answered, boolean behindProxy) {}

    /// A server that nobody signs in at.
    public static Javalin start(String host, int port, Consumer<RoutesConfig> routes) {
        return start(host, port, _ -> {}, routes);
    }

    public static Javalin start(
            String host, int port, Around around, Consumer<RoutesConfig> routes) {
        return start(
                host,
                port,
                config -> {
                    config.router.handlerWrapper(around.idempotency()::wrap);
                    around.cors().add(config.routes);
                    config.requestLogger.http(around.answered());
                    if (around.behindProxy()) {
                        config.contextResolver.ip = HttpServer::forwardedFor;
                    }
                },
                routes);
    }

    private static Javalin start(
            String host, int port, Consumer<JavalinConfig> around, Consumer<RoutesConfig> routes) {
        var server =
                Javalin.create(config -> {
                    configure(config);
                    around.accept(config);
                    HttpErrors.handle(config.routes);
                    routes.accept(config.routes);
                });
        try {
            return server.start(host, port);
        } catch (RuntimeException failure) {
            throw new StartRefused(explain(host, port, failure), failure);
        }
    }

    /// The last address: the proxy adds whom it heard, what stands before may be made up.
    private static String forwardedFor(Context ctx) {
        return Collections.list(ctx.req().getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .reduce((_, last) -> last)
                .orElse(ctx.req().getRemoteAddr());
    }

    /// Requests that are still open after a while are cut off; their devices ask again.
    public static void stop(Javalin http) {
        try {
            http.stop();
        } catch (JavalinException failure) {
            if (!(failure.getCause() instanceof TimeoutException)) {
                throw failure;
            }
            LOG.info("Stopped with requests still open");
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
