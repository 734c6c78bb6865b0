package com.sautai.server.waitlist;

import com.sautai.model.sync.Fields;
import com.sautai.server.account.Caller;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Waiting for chefs, over HTTP.
public final class WaitlistRoutes {
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST_COOLDOWN = 24 * 60;

    private final Callers callers;
    private final WaitlistService waitlist;

    public WaitlistRoutes(Callers callers, WaitlistService waitlist) {
        this.callers = callers;
        this.waitlist = waitlist;
    }

    public void add(RoutesConfig routes) {
        routes.get(
                "/chefs/api/waitlist/config",
                ctx -> Answers.json(ctx, 200, Map.of("enabled", waitlist.isAnywhere())));
        routes.get("/chefs/api/public/{id}/waitlist/status", this::status);
        routes.post("/chefs/api/public/{id}/waitlist/subscribe", this::join);
        routes.delete("/chefs/api/public/{id}/waitlist/unsubscribe", this::leave);
        routes.get("/chefs/api/me/waitlist/config", this::config);
        routes.patch("/chefs/api/me/waitlist/config", this::changeConfig);
        routes.get("/chefs/api/me/waitlist", this::list);
    }

    private void status(Context ctx) {
        var account = callers.find(ctx).map(Caller::accountId);
        Answers.json(
                ctx,
                200,
                waitlist.status(Params.id(ctx, "id"), account).orElseThrow(Params::notFound));
    }

    private void join(Context ctx) {
        long account = callers.signedIn(ctx).accountId();
        switch (waitlist.join(Params.id(ctx, "id"), account)) {
            case IN_LINE -> Answers.json(ctx, 200, Map.of("status", "ok", "subscribed", true));
            case NO_SUCH_CHEF -> throw Params.notFound();
            case OWN ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "own-waitlist",
                                    "Your own waitlist",
                                    "Chefs do not wait for themselves."));
            case NOT_NOW ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "nothing-to-wait-for",
                                    "Nothing to wait for",
                                    "This chef takes orders, or has no waitlist."));
        }
    }

    private void leave(Context ctx) {
        long account = callers.signedIn(ctx).accountId();
        if (!waitlist.leave(Params.id(ctx, "id"), account)) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }

    private void config(Context ctx) {
        Answers.json(ctx, 200, waitlist.config(callers.chef(ctx).chefId()));
    }

    private void changeConfig(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        var input = Input.json(ctx);
        var set = new TreeMap<String, @Nullable Object>();
        input.flag("waitlist_enabled").ifPresent(on -> set.put("waitlist_enabled", on));
        input.whole("waitlist_cooldown_hours", 0, LONGEST_COOLDOWN)
                .ifPresent(hours -> set.put("waitlist_cooldown_hours", hours));
        input.check();
        Answers.json(ctx, 200, waitlist.changeConfig(chef, new Fields(set)));
    }

    private void list(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        var paging = Paging.of(ctx, ON_A_PAGE);
        var found = waitlist.find(chef, paging);
        Answers.json(ctx, 200, paging.page(ctx, found.length(), found.places()));
    }
}
