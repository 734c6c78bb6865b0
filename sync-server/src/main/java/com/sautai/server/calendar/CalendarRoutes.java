package com.sautai.server.calendar;

import com.sautai.server.account.Callers;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Params;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A chef's calendar.
public final class CalendarRoutes {
    private static final int MOST_DAYS = 400;
    private static final int USUAL_DAYS = 90;
    private static final Comparator<CalendarEntry> IN_TIME =
            Comparator.comparing(CalendarEntry::date)
                    .thenComparing(
                            CalendarEntry::time, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Callers callers;
    private final Database database;
    private final CalendarQueries queries;
    private final KitchenQueries kitchens = new KitchenQueries();
    private final Clock clock;

    public CalendarRoutes(Callers callers, Database database, RowStore rows, Clock clock) {
        this.callers = callers;
        this.database = database;
        this.queries = new CalendarQueries(rows);
        this.clock = clock;
    }

    public void add(RoutesConfig routes) {
        routes.get("/meals/api/chef-calendar", this::calendar);
    }

    private record Listed(List<CalendarEntry> events) {}

    private void calendar(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var asked = Params.date(ctx, "date_from");
        var until = Params.date(ctx, "date_to");
        var now = clock.instant();
        Answers.json(
                ctx,
                200,
                database.read(tx -> {
                    var from =
                            asked.orElseGet(() ->
                                    LocalDate.ofInstant(now, kitchens.get(tx, chefId).zone()));
                    var to = until.orElseGet(() -> from.plusDays(USUAL_DAYS));
                    long days = ChronoUnit.DAYS.between(from, to);
                    if (days < 0 || days > MOST_DAYS) {
                        throw Params.wrong(
                                "date_to", "0 to " + MOST_DAYS + " days after date_from");
                    }
                    return new Listed(entries(tx, chefId, from, to, now));
                }));
    }

    private List<CalendarEntry> entries(
            Tx tx, long chefId, LocalDate from, LocalDate to, Instant now) {
        return Stream.concat(
                        queries.events(tx, chefId, from, to).stream()
                                .map(event -> CalendarEntry.ofEvent(event, now)),
                        queries.bookings(tx, chefId, from, to).stream()
                                .map(CalendarEntry::ofBooking))
                .sorted(IN_TIME)
                .toList();
    }
}
