package com.sautai.server;

import com.sautai.server.flag.Flag;
import com.sautai.server.legacy.LegacyConfig;
import com.sautai.server.platform.DatabaseConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/// What the server is told when it starts.
///
/// @param host the address it listens on; `127.0.0.1` is reachable from this computer only
/// @param port 0 takes any free one
/// @param data the folder of what it keeps
/// @param heartbeat how often a quiet event connection shows that it lives
/// @param operations mail, jobs and who may call from a browser
/// @param metricsToken who shows it as a Bearer token may read the metrics; empty for nobody
/// @param autoApprove whether everybody who asks becomes a chef at once
public record ServerConfig(
        String host,
        int port,
        Path data,
        DatabaseConfig database,
        Duration heartbeat,
        Operations operations,
        LegacyConfig legacy,
        String metricsToken,
        boolean autoApprove) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int DEFAULT_PORT = 8080;

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    public ServerConfig(String host, int port, Path data, DatabaseConfig database) {
        this(
                host,
                port,
                data,
                database,
                HEARTBEAT,
                Operations.quiet(data),
                LegacyConfig.NONE,
                "",
                false);
    }

    public ServerConfig withHeartbeat(Duration other) {
        return new ServerConfig(
                host, port, data, database, other, operations, legacy, metricsToken, autoApprove);
    }

    public ServerConfig withOperations(Operations other) {
        return new ServerConfig(
                host, port, data, database, heartbeat, other, legacy, metricsToken, autoApprove);
    }

    public ServerConfig with(LegacyConfig other) {
        return new ServerConfig(
                host,
                port,
                data,
                database,
                heartbeat,
                operations,
                other,
                metricsToken,
                autoApprove);
    }

    public ServerConfig withFlags(Supplier<Map<Flag, Boolean>> flags) {
        return with(legacy.with(flags));
    }

    public ServerConfig withMetricsToken(String token) {
        return new ServerConfig(
                host, port, data, database, heartbeat, operations, legacy, token, autoApprove);
    }

    public ServerConfig withAutoApprove(boolean approves) {
        return new ServerConfig(
                host, port, data, database, heartbeat, operations, legacy, metricsToken, approves);
    }

    /// A server for this computer alone that keeps everything in one folder.
    public static ServerConfig local(int port, Path data) {
        return new ServerConfig(LOOPBACK, port, data, new DatabaseConfig.H2File(data))
                .withOperations(Operations.local(data));
    }

    /// A server that forgets everything when it stops.
    public static ServerConfig inMemory(String name) {
        return new ServerConfig(LOOPBACK, 0, Path.of("."), new DatabaseConfig.H2Memory(name));
    }
}
