package com.sautai.server.dashboard;

import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.KitchenStats;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.sync.Fields;
import com.sautai.server.account.Callers;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.payment.PayoutQueries;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;

/// What a chef sees first.
public final class DashboardRoutes {
    private static final int MOST_EVENTS = 5;

    private final Callers callers;
    private final Database database;
    private final DashboardQueries queries;
    private final KitchenQueries kitchens = new KitchenQueries();
    private final PayoutQueries payouts = new PayoutQueries();
    private final Clock clock;

    public DashboardRoutes(Callers callers, Database database, RowStore rows, Clock clock) {
        this.callers = callers;
        this.database = database;
        this.queries = new DashboardQueries(rows);
        this.clock = clock;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chef/api/dashboard", this::dashboard);
    }

    private void dashboard(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var now = clock.instant();
        Answers.json(ctx, 200, database.read(tx -> dashboard(tx, chefId, now)));
    }

    private DashboardView dashboard(Tx tx, long chefId, Instant now) {
        var kitchen = kitchens.get(tx, chefId);
        var payout = payouts.get(tx, chefId);
        var state = queries.state(tx, chefId, payout.isReady(), now);
        var stats = KitchenStats.of(queries.records(tx, kitchen, now), kitchen.zone(), now);
        return new DashboardView(
                DashboardView.ProfileView.of(kitchen, state.profile()),
                DashboardView.StatsView.of(stats, kitchen.currency()),
                state.events().stream()
                        .filter(event -> isShown(event, now))
                        .limit(MOST_EVENTS)
                        .map(event -> DashboardView.EventView.of(event, now))
                        .toList(),
                Alert.of(state, now).stream().map(DashboardView.AlertView::of).toList(),
                DashboardView.StripeView.of(payout));
    }

    private static boolean isShown(Fields event, Instant now) {
        var status = MealEventStatus.of(event, now);
        return !status.isOver() && status != MealEventStatus.DRAFT;
    }
}
