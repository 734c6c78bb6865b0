package com.sautai.server.order;

import com.sautai.server.account.Caller;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Bookings of tiers, for the guest who made them and for the chef who serves them.
public final class BookingRoutes {
    private static final int USUAL_PAGE = 20;

    private final Callers callers;
    private final Database database;
    private final BookingQueries queries;

    public BookingRoutes(Callers callers, Database database, RowStore rows) {
        this.callers = callers;
        this.database = database;
        this.queries = new BookingQueries(rows);
    }

    public void add(RoutesConfig routes) {
        routes.get("/services/my/orders", this::ofChef);
        routes.get("/services/my/customer-orders", this::ofGuest);
        routes.get("/services/orders/{id}", this::one);
    }

    private void ofChef(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var filter = BookingFilter.ofChef(chefId, status(ctx));
        var paging = Paging.of(ctx, USUAL_PAGE);
        Answers.json(
                ctx,
                200,
                database.read(tx ->
                        paging.page(
                                ctx,
                                queries.count(tx, filter),
                                forChef(tx, chefId, queries.list(tx, filter, paging)))));
    }

    /// @param page counted from 1
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record GuestPage(
            List<BookingView> results, long total, int page, int pageSize, long totalPages) {}

    private void ofGuest(Context ctx) {
        var filter = BookingFilter.ofGuest(callers.signedIn(ctx).accountId(), status(ctx));
        var paging = Paging.of(ctx, USUAL_PAGE);
        Answers.json(
                ctx,
                200,
                database.read(tx -> {
                    long total = queries.count(tx, filter);
                    return new GuestPage(
                            queries.list(tx, filter, paging).stream()
                                    .map(BookingView::forGuest)
                                    .toList(),
                            total,
                            paging.number(),
                            paging.size(),
                            Math.ceilDiv(total, paging.size()));
                }));
    }

    private void one(Context ctx) {
        var caller = callers.signedIn(ctx);
        long number = Params.id(ctx, "id");
        var found =
                database.read(
                        tx -> asGuest(tx, caller, number).or(() -> asChef(tx, caller, number)));
        Answers.json(ctx, 200, found.orElseThrow(Params::notFound));
    }

    private Optional<BookingView> asGuest(Tx tx, Caller caller, long number) {
        var filter = BookingFilter.ofGuest(caller.accountId(), Optional.empty());
        return queries.find(tx, filter, number).map(BookingView::forGuest);
    }

    private Optional<BookingView> asChef(Tx tx, Caller caller, long number) {
        var chefId = caller.chefId();
        if (chefId == null || !caller.isChef()) {
            return Optional.empty();
        }
        return queries.find(tx, BookingFilter.ofChef(chefId, Optional.empty()), number)
                .map(booking -> forChef(tx, chefId, List.of(booking)).getFirst());
    }

    private static List<BookingView> forChef(Tx tx, long chefId, List<StoredBooking> bookings) {
        var guests =
                bookings.stream()
                        .map(booking -> booking.body().number("customer_id"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var needs = PersonNeedsQueries.of(tx, chefId, guests);
        return bookings.stream()
                .map(booking ->
                        BookingView.forChef(
                                booking, needs.get(booking.body().number("customer_id"))))
                .toList();
    }

    private static Optional<String> status(Context ctx) {
        return Params.oneOf(ctx, "status", BookingFilter.STATUSES);
    }
}
