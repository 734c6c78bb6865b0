package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Devices;
import com.sautai.server.calendar.CalendarRoutes;
import com.sautai.server.dashboard.DashboardRoutes;
import com.sautai.server.meal.MealEventRoutes;
import com.sautai.server.meal.MealEventService;
import com.sautai.server.offering.OfferingRoutes;
import com.sautai.server.offering.OfferingService;
import com.sautai.server.order.BookingRoutes;
import com.sautai.server.order.MealOrderRoutes;
import com.sautai.server.order.OrderRoutes;
import com.sautai.server.platform.ContractRoutes;
import com.sautai.server.platform.HealthRoutes;
import com.sautai.server.platform.HttpServer;
import com.sautai.server.sync.DeviceRoutes;
import com.sautai.server.sync.EventRoutes;
import com.sautai.server.sync.SyncRoutes;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/// A running server.
public final class ServerApp implements AutoCloseable {
    private final ServerParts parts;
    private final Javalin http;

    private ServerApp(ServerParts parts, Javalin http) {
        this.parts = parts;
        this.http = http;
    }

    public static ServerApp start(ServerConfig config, Clock clock, Ids ids) {
        var parts = ServerParts.open(config.database(), clock, ids);
        try {
            parts.purge(clock).run();
            var http =
                    HttpServer.start(
                            config.host(),
                            config.port(),
                            routes -> {
                                new ContractRoutes().add(routes);
                                new HealthRoutes(parts.database()).add(routes);
                                new DeviceRoutes(parts.devices()).add(routes);
                                new SyncRoutes(parts.devices(), parts.pushes(), parts.feed())
                                        .add(routes);
                                new EventRoutes(
                                                parts.devices(),
                                                parts.feed(),
                                                parts.heads(),
                                                config.heartbeat())
                                        .add(routes);
                                addChefsWork(routes, parts, clock, ids);
                            });
            return new ServerApp(parts, http);
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    /// What chefs sell, and what was bought.
    private static void addChefsWork(RoutesConfig routes, ServerParts parts, Clock clock, Ids ids) {
        var offerings = new OfferingService(parts.records(), parts.rows(), ids, clock);
        new OfferingRoutes(parts.callers(), parts.database(), parts.rows(), offerings).add(routes);
        var events = new MealEventService(parts.records(), parts.rows(), ids, clock);
        new MealEventRoutes(parts.callers(), parts.database(), parts.rows(), events, clock)
                .add(routes);
        new MealOrderRoutes(parts.callers(), parts.database(), parts.rows()).add(routes);
        new BookingRoutes(parts.callers(), parts.database(), parts.rows()).add(routes);
        new OrderRoutes(parts.callers(), parts.database()).add(routes);
        new CalendarRoutes(parts.callers(), parts.database(), parts.rows(), clock).add(routes);
        new DashboardRoutes(parts.callers(), parts.database(), parts.rows(), clock).add(routes);
    }

    public int port() {
        return http.port();
    }

    /// What the server does, for the program it runs inside of.
    public ServerParts parts() {
        return parts;
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
            parts.close();
        }
    }
}
