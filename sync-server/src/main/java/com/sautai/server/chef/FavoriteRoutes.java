package com.sautai.server.chef;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Paging;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;

/// A guest's favorite chefs over HTTP.
public final class FavoriteRoutes {
    private static final int USUAL_SIZE = 12;

    private final Callers callers;
    private final PublicChefs chefs;
    private final FavoriteService favorites;

    public FavoriteRoutes(Callers callers, PublicChefs chefs, FavoriteService favorites) {
        this.callers = callers;
        this.chefs = chefs;
        this.favorites = favorites;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chefs/api/favorites", this::list);
        routes.put("/chefs/api/public/{id}/favorite", this::add);
        routes.delete("/chefs/api/public/{id}/favorite", this::remove);
    }

    private void list(Context ctx) {
        var caller = callers.signedIn(ctx);
        var paging = Paging.of(ctx, USUAL_SIZE);
        var listed = favorites.list(caller.accountId(), paging);
        Answers.json(ctx, 200, paging.page(ctx, listed.count(), listed.favorites()));
    }

    private void add(Context ctx) {
        var caller = callers.signedIn(ctx);
        long chefId = listed(ctx);
        if (Objects.equals(caller.chefId(), chefId)) {
            throw HttpProblem.of(
                            409, "own-profile", "Your own profile", "You cannot favor yourself.")
                    .refused();
        }
        favorites.add(chefId, caller.accountId());
        Answers.json(ctx, 200, Map.of("favorited", true));
    }

    private void remove(Context ctx) {
        var caller = callers.signedIn(ctx);
        favorites.remove(listed(ctx), caller.accountId());
        Answers.nothing(ctx);
    }

    private long listed(Context ctx) {
        long chefId = PublicChefRoutes.id(ctx);
        if (!chefs.isListed(chefId)) {
            throw PublicChefRoutes.noSuchChef();
        }
        return chefId;
    }
}
