package com.sautai.server;

import com.sautai.model.id.Ids;
import com.sautai.server.calendar.CalendarRoutes;
import com.sautai.server.dashboard.DashboardRoutes;
import com.sautai.server.meal.MealEventRoutes;
import com.sautai.server.meal.MealEventService;
import com.sautai.server.offering.OfferingRoutes;
import com.sautai.server.offering.OfferingService;
import com.sautai.server.order.BookingRoutes;
import com.sautai.server.order.MealOrderRoutes;
import com.sautai.server.order.OrderRoutes;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/// What chefs sell, and what was bought.
final class Selling {
    private Selling() {}

    static void add(RoutesConfig routes, ServerParts parts, Clock clock, Ids ids) {
        var callers = parts.callers();
        var database = parts.database();
        var rows = parts.rows();
        var offerings = new OfferingService(parts.records(), rows, ids, clock);
        new OfferingRoutes(callers, database, rows, offerings).add(routes);
        var events = new MealEventService(parts.records(), rows, ids, clock);
        new MealEventRoutes(callers, database, rows, events, clock).add(routes);
        new MealOrderRoutes(callers, database, rows).add(routes);
        new BookingRoutes(callers, database, rows).add(routes);
        new OrderRoutes(callers, database).add(routes);
        new CalendarRoutes(callers, database, rows, clock).add(routes);
        new DashboardRoutes(callers, database, rows, clock).add(routes);
    }
}
