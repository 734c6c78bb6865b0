package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Devices;
import com.sautai.server.account.AccountParts;
import com.sautai.server.account.Caller;
import com.sautai.server.flag.FlagRoutes;
import com.sautai.server.flag.Flags;
import com.sautai.server.job.Job;
import com.sautai.server.job.JobRoutes;
import com.sautai.server.job.Jobs;
import com.sautai.server.legacy.LegacyContract;
import com.sautai.server.legacy.LegacyRoutes;
import com.sautai.server.limit.Limiter;
import com.sautai.server.mail.MailService;
import com.sautai.server.metrics.Metrics;
import com.sautai.server.metrics.MetricsRoutes;
import com.sautai.server.picture.PictureService;
import com.sautai.server.platform.ContractRoutes;
import com.sautai.server.platform.Cors;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.platform.HealthRoutes;
import com.sautai.server.platform.HttpServer;
import com.sautai.server.platform.Idempotency;
import com.sautai.server.sync.BlobRoutes;
import com.sautai.server.sync.DeviceRoutes;
import com.sautai.server.sync.EventRoutes;
import com.sautai.server.sync.HeadWatch;
import com.sautai.server.sync.SyncRoutes;
import io.javalin.Javalin;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A running server.
public final class ServerApp implements AutoCloseable {
    private final ServerParts parts;
    private final Javalin http;
    private final Jobs jobs;

    private ServerApp(ServerParts parts, Javalin http, Jobs jobs) {
        this.parts = parts;
        this.http = http;
        this.jobs = jobs;
    }

    public static ServerApp start(ServerConfig config, Clock clock, Ids ids) {
        var parts = ServerParts.open(config.database(), clock, ids);
        try {
            parts.purge(clock).run();
            var flags = new Flags(parts.database(), config.legacy().flags(), clock);
            var metrics = new Metrics();
            var inTouch = InTouch.of(parts, config.operations(), clock, ids);
            var accounts = accounts(parts, config, inTouch.limiter(), clock, ids);
            var idempotency =
                    new Idempotency(
                            parts.database(),
                            ctx -> parts.callers().find(ctx).map(Caller::accountId),
                            path -> path.startsWith("/sync/") || LegacyRoutes.serves(path),
                            clock);
            var jobs = new ArrayList<>(jobs(parts, config, idempotency, clock));
            jobs.addAll(inTouch.jobs());
            var around =
                    new HttpServer.Around(
                            idempotency,
                            new Cors(config.operations().corsOrigins()),
                            metrics::answered,
                            config.operations().behindProxy());
            var http =
                    HttpServer.start(
                            config.host(),
                            config.port(),
                            around,
                            routes -> {
                                new ContractRoutes(
                                                document -> LegacyContract.addTo(document, flags))
                                        .add(routes);
                                new FlagRoutes(parts.callers(), flags).add(routes);
                                new LegacyRoutes(flags, config.legacy().upstream()).add(routes);
                                new JobRoutes(parts.callers(), parts.database(), jobs).add(routes);
                                new MetricsRoutes(metrics, config.metricsToken()).add(routes);
                                new HealthRoutes(parts.database()).add(routes);
                                accounts.add(routes);
                                new DeviceRoutes(parts.devices(), parts.callers()).add(routes);
                                new BlobRoutes(
                                                parts.devices(),
                                                new PictureService(parts.database(), clock))
                                        .add(routes);
                                new SyncRoutes(parts.devices(), parts.pushes(), parts.feed())
                                        .add(routes);
                                new EventRoutes(
                                                parts.devices(),
                                                parts.feed(),
                                                parts.heads(),
                                                config.heartbeat())
                                        .add(routes);
                                inTouch.add(routes);
                                new ChefWiring(parts, inTouch, config.autoApprove(), clock, ids)
                                        .add(routes);
                                Selling.add(routes, parts, clock, ids);
                            });
            if (config.database() instanceof DatabaseConfig.PostgreSql) {
                new HeadWatch(parts.heads(), parts.feed()).start();
            }
            return new ServerApp(
                    parts, http, Jobs.start(parts.database(), jobs, config.operations().queues()));
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    private static AccountParts accounts(
            ServerParts parts, ServerConfig config, Limiter limiter, Clock clock, Ids ids) {
        return AccountParts.of(
                new AccountParts.Needs(
                        parts.database(),
                        parts.accounts(),
                        parts.callers(),
                        parts.records(),
                        clock,
                        ids,
                        config.operations().webUrl(),
                        limiter));
    }

    private static List<Job> jobs(
            ServerParts parts, ServerConfig config, Idempotency idempotency, Clock clock) {
        var mail = new MailService(parts.database(), config.operations().mail(), clock);
        return List.of(
                Job.ofChefs("purge-sync", Duration.ofDays(1), () -> parts.purge(clock).run()),
                Job.ofChefs("purge-answers", Duration.ofHours(1), idempotency::purge),
                Job.ofChefs(
                        "purge-tokens",
                        Duration.ofHours(1),
                        () -> AccountParts.purge(parts.database(), clock)),
                Job.ofChefs("send-mail", Duration.ofSeconds(5), mail::sendWaiting));
    }

    public int port() {
        return http.port();
    }

    /// What the server does, for the program it runs inside of.
    public ServerParts parts() {
        return parts;
    }

    /// The work that comes up again and again.
    public Jobs jobs() {
        return jobs;
    }

    /// A device of the solo kitchen's one chef, who is made when missing; needs no password and has
    /// no HTTP address.
    public Devices.SignedIn soloDevice(String deviceName) {
        return parts.devices().soloDevice(deviceName);
    }

    @Override
    public void close() {
        parts.heads().close();
        try {
            HttpServer.stop(http);
        } finally {
            jobs.close();
            parts.close();
        }
    }
}
