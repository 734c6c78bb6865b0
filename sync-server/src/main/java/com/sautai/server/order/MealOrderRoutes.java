package com.sautai.server.order;

import com.sautai.server.account.Callers;
import com.sautai.server.order.MealOrderView.CustomerView;
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

/// Orders of plates, for the guest who made them and for the chef who cooks them.
public final class MealOrderRoutes {
    private static final int USUAL_PAGE = 20;
    private static final int EVENT_PAGE = 100;

    private final Callers callers;
    private final Database database;
    private final MealOrderQueries queries;

    public MealOrderRoutes(Callers callers, Database database, RowStore rows) {
        this.callers = callers;
        this.database = database;
        this.queries = new MealOrderQueries(rows);
    }

    public void add(RoutesConfig routes) {
        routes.get("/meals/api/chef-meal-orders", this::list);
        routes.get("/meals/api/chef-meal-events/{id}/orders", this::ofEvent);
    }

    private void list(Context ctx) {
        if (Params.flag(ctx, "as_chef")) {
            answerChef(ctx, callers.chef(ctx).chefId(), Optional.empty(), USUAL_PAGE);
            return;
        }
        var filter = MealOrderFilter.ofGuest(callers.signedIn(ctx).accountId());
        var paging = Paging.of(ctx, USUAL_PAGE);
        Answers.json(
                ctx,
                200,
                database.read(tx ->
                        paging.page(
                                ctx,
                                queries.count(tx, filter),
                                queries.list(tx, filter, paging).stream()
                                        .map(order -> MealOrderView.of(order, null))
                                        .toList())));
    }

    private void ofEvent(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        long number = Params.id(ctx, "id");
        if (!database.read(tx -> queries.hasEvent(tx, chefId, number))) {
            throw Params.notFound();
        }
        answerChef(ctx, chefId, Optional.of(number), EVENT_PAGE);
    }

    private void answerChef(Context ctx, long chefId, Optional<Long> event, int usualPage) {
        var filter = MealOrderFilter.ofChef(chefId, event);
        var paging = Paging.of(ctx, usualPage);
        Answers.json(
                ctx,
                200,
                database.read(tx ->
                        paging.page(
                                ctx,
                                queries.count(tx, filter),
                                withGuests(tx, chefId, queries.list(tx, filter, paging)))));
    }

    private static List<MealOrderView> withGuests(
            Tx tx, long chefId, List<StoredMealOrder> orders) {
        var guests =
                orders.stream()
                        .map(order -> order.body().number("customer_id"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var needs = PersonNeedsQueries.of(tx, chefId, guests);
        return orders.stream()
                .map(order ->
                        MealOrderView.of(
                                order,
                                CustomerView.of(
                                        order.body(),
                                        needs.get(order.body().number("customer_id")))))
                .toList();
    }
}
