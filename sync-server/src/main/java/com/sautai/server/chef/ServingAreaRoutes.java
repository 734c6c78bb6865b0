package com.sautai.server.chef;

import com.sautai.model.account.Places;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.UUID;

/// The places a chef serves, over HTTP.
public final class ServingAreaRoutes {
    private static final int USUAL_SIZE = 100;

    private final Callers callers;
    private final ServingAreaService areas;

    public ServingAreaRoutes(Callers callers, ServingAreaService areas) {
        this.callers = callers;
        this.areas = areas;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chefs/api/me/chef/serving-areas", this::list);
        routes.post("/chefs/api/me/chef/serving-areas", this::add);
        routes.delete("/chefs/api/me/chef/serving-areas/{id}", this::remove);
        routes.get("/local_chefs/api/chef/area-status", this::status);
    }

    private void list(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var paging = Paging.of(ctx, USUAL_SIZE);
        var listed = areas.list(chefId, paging);
        Answers.json(ctx, 200, paging.page(ctx, listed.count(), listed.areas()));
    }

    private void add(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var input = Input.json(ctx);
        Answers.json(ctx, 201, areas.add(chefId, area(input)));
    }

    private static ServingAreaService.NewArea area(Input input) {
        var country =
                input.required("country", input.text("country", 2))
                        .map(code -> code.toUpperCase(Locale.ROOT));
        var typed = input.required("postal_code", input.text("postal_code", 20));
        var city = input.text("city", 100);
        if (country.filter(code -> !Places.isCountry(code)).isPresent()) {
            input.wrong("country", "not_allowed", "country must be a code such as US.");
        }
        input.check();
        return new ServingAreaService.NewArea(
                country.orElseThrow(), typed.orElseThrow(), city.orElse(null));
    }

    private void remove(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        if (!areas.remove(chefId, uuid(ctx.pathParam("id")))) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }

    private void status(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var listed = areas.list(chefId, new Paging(1, USUAL_SIZE));
        Answers.json(ctx, 200, AreaStatus.of(listed));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Params.notFound();
        }
    }
}
