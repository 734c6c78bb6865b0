package com.sautai.server.order;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/// A guest's orders, whatever they bought.
public final class OrderRoutes {
    private static final List<String> STATUSES =
            List.of("placed", "confirmed", "completed", "cancelled", "refunded");
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Callers callers;
    private final Database database;
    private final OrderQueries queries = new OrderQueries();

    public OrderRoutes(Callers callers, Database database) {
        this.callers = callers;
        this.database = database;
    }

    public void add(RoutesConfig routes) {
        routes.get("/meals/api/my-orders", this::list);
        routes.get("/meals/api/my-orders/{id}", this::one);
    }

    private record Listed(List<OrderView> orders, long total, long limit, long offset) {}

    private void list(Context ctx) {
        long accountId = callers.signedIn(ctx).accountId();
        var status = Params.oneOf(ctx, "status", STATUSES);
        int limit = Params.whole(ctx, "limit", 1, MOST).orElse((long) USUAL).intValue();
        long offset = Params.whole(ctx, "offset", 0, Integer.MAX_VALUE).orElse(0L);
        Answers.json(
                ctx,
                200,
                database.read(tx ->
                        new Listed(
                                queries.list(tx, accountId, status, limit, offset),
                                queries.count(tx, accountId, status),
                                limit,
                                offset)));
    }

    private void one(Context ctx) {
        long accountId = callers.signedIn(ctx).accountId();
        long number = Params.id(ctx, "id");
        var found = database.read(tx -> queries.find(tx, accountId, number));
        Answers.json(ctx, 200, found.orElseThrow(Params::notFound));
    }
}
