package com.sautai.server.chef;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which places are served, and by whom, over HTTP.
public final class AvailabilityRoutes {
    private static final String NO_ADDRESS = "no_address";

    private final Callers callers;
    private final PublicChefs chefs;
    private final Database database;
    private final AreaStore areas = new AreaStore();

    public AvailabilityRoutes(Callers callers, PublicChefs chefs, Database database) {
        this.callers = callers;
        this.chefs = chefs;
        this.database = database;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chefs/api/availability", this::atHome);
        routes.get("/chefs/api/availability/check", this::check);
        routes.get("/chefs/api/public/{id}/serves-my-area", this::servesMe);
        routes.get("/chefs/api/public/{id}/stripe-status", this::takesPayments);
    }

    private void atHome(Context ctx) {
        var home = home(ctx).orElse(null);
        boolean served = home != null && database.read(tx -> areas.chefs(tx, home)) > 0;
        var answer = answer("has_chef", served, home);
        answer.put("reason", home == null ? NO_ADDRESS : served ? null : "not_served");
        Answers.json(ctx, 200, answer);
    }

    private void check(Context ctx) {
        var area =
                asked(ctx).orElseThrow(() -> Params.wrong("postal_code", "given with its country"));
        long count = database.read(tx -> areas.chefs(tx, area));
        var answer = answer("has_chef", count > 0, area);
        answer.put("chef_count", count);
        Answers.json(ctx, 200, answer);
    }

    /// The place in the address of the request, else where whoever asks lives.
    private void servesMe(Context ctx) {
        long chefId = listed(ctx);
        var area = asked(ctx).or(() -> home(ctx)).orElse(null);
        boolean serves = area != null && database.read(tx -> areas.serves(tx, chefId, area));
        var answer = answer("serves", serves, area);
        answer.put("reason", area == null ? NO_ADDRESS : serves ? null : "not_served");
        Answers.json(ctx, 200, answer);
    }

    private void takesPayments(Context ctx) {
        long chefId = listed(ctx);
        var takes = database.read(tx -> areas.takesPayments(tx, chefId));
        Answers.json(
                ctx,
                200,
                Map.of(
                        "chef_id", chefId,
                        "has_account", takes.isPresent(),
                        "can_accept_payments", takes.orElse(false)));
    }

    private static LinkedHashMap<String, @Nullable Object> answer(
            String what, boolean is, AreaStore.@Nullable Area area) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put(what, is);
        answer.put("postal_code", area == null ? null : area.postalCode());
        answer.put("country", area == null ? null : area.country());
        return answer;
    }

    private static Optional<AreaStore.Area> asked(Context ctx) {
        var typed = Params.text(ctx, "postal_code");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var country =
                ChefSearch.country(ctx, "country")
                        .orElseThrow(() -> Params.wrong("country", "given with a postal code"));
        return Optional.of(
                new AreaStore.Area(
                        ChefSearch.postalCode("postal_code", country, typed.get()), country));
    }

    private Optional<AreaStore.Area> home(Context ctx) {
        long account = callers.signedIn(ctx).accountId();
        return database.read(tx -> areas.home(tx, account));
    }

    private long listed(Context ctx) {
        long chefId = PublicChefRoutes.id(ctx);
        if (!chefs.isListed(chefId)) {
            throw PublicChefRoutes.noSuchChef();
        }
        return chefId;
    }
}
