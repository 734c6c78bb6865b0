package com.sautai.server.chef;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/// Chefs for everybody, over HTTP: the directory and the page of each chef.
public final class PublicChefRoutes {
    private final PublicChefs chefs;
    private final Callers callers;

    public PublicChefRoutes(PublicChefs chefs, Callers callers) {
        this.chefs = chefs;
        this.callers = callers;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chefs/api/public", ctx -> Answers.json(ctx, chefs.page(ChefSearch.of(ctx))));
        routes.get("/chefs/api/public/{id}", this::byId);
        routes.get("/chefs/api/public/by-username/{username}", this::byUsername);
        routes.get("/chefs/api/lookup/by-username/{username}", this::lookUp);
    }

    private void byId(Context ctx) {
        long id = id(ctx);
        chefs.find(id).ifPresentOrElse(answer -> Answers.json(ctx, answer), () -> preview(ctx, id));
    }

    private void byUsername(Context ctx) {
        var username = ctx.pathParam("username");
        chefs.find(username)
                .ifPresentOrElse(
                        answer -> Answers.json(ctx, answer),
                        () ->
                                preview(
                                        ctx,
                                        chefs.chefId(username)
                                                .orElseThrow(PublicChefRoutes::noSuchChef)));
    }

    /// Chefs see themselves before anybody else does.
    private void preview(Context ctx, long chefId) {
        boolean own =
                callers.find(ctx)
                        .map(caller -> caller.chefId())
                        .filter(id -> id == chefId)
                        .isPresent();
        if (!own) {
            throw noSuchChef();
        }
        Answers.json(ctx, 200, chefs.own(chefId).orElseThrow(PublicChefRoutes::noSuchChef));
    }

    private void lookUp(Context ctx) {
        var id = chefs.listed(ctx.pathParam("username")).orElseThrow(PublicChefRoutes::noSuchChef);
        Answers.json(ctx, 200, Map.of("id", id, "chef_id", id));
    }

    static long id(Context ctx) {
        return Params.id(ctx, "id");
    }

    static HttpProblem.Refused noSuchChef() {
        return HttpProblem.of(404, "not-found", "Not found", "There is no such chef.").refused();
    }
}
