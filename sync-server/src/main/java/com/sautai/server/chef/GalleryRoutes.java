package com.sautai.server.chef;

import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// The photos of a chef for everybody, over HTTP.
public final class GalleryRoutes {
    private static final int USUAL_SIZE = 12;

    private final PublicChefs chefs;
    private final Database database;
    private final GalleryStore gallery = new GalleryStore();

    public GalleryRoutes(PublicChefs chefs, Database database) {
        this.chefs = chefs;
        this.database = database;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chefs/api/{username}/photos", this::list);
        routes.get("/chefs/api/{username}/photos/{id}", this::show);
        routes.get("/chefs/api/{username}/gallery/stats", this::count);
    }

    private void list(Context ctx) {
        long chefId = chefId(ctx);
        var category = Params.text(ctx, "category").orElse(null);
        var paging = Paging.of(ctx, USUAL_SIZE);
        var page =
                database.read(tx ->
                        paging.page(
                                ctx,
                                gallery.count(tx, chefId, category),
                                gallery.page(tx, chefId, category, paging)));
        Answers.json(ctx, 200, page);
    }

    private void show(Context ctx) {
        long chefId = chefId(ctx);
        long id = Params.id(ctx, "id");
        Answers.json(
                ctx,
                200,
                database.read(tx -> gallery.find(tx, chefId, id)).orElseThrow(Params::notFound));
    }

    private void count(Context ctx) {
        long chefId = chefId(ctx);
        Answers.json(ctx, 200, GalleryStats.of(database.read(tx -> gallery.all(tx, chefId))));
    }

    private long chefId(Context ctx) {
        return chefs.listed(ctx.pathParam("username")).orElseThrow(PublicChefRoutes::noSuchChef);
    }
}
