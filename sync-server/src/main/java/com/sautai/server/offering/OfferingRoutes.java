package com.sautai.server.offering;

import com.sautai.model.account.Places;
import com.sautai.model.money.Currencies;
import com.sautai.model.offering.OfferingRules;
import com.sautai.server.account.Caller;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Params;
import com.sautai.server.sync.RowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// What chefs offer, for guests to read and for the chef to change.
public final class OfferingRoutes {
    private final Callers callers;
    private final Database database;
    private final OfferingService service;
    private final OfferingQueries queries;

    public OfferingRoutes(
            Callers callers, Database database, RowStore rows, OfferingService service) {
        this.callers = callers;
        this.database = database;
        this.service = service;
        this.queries = new OfferingQueries(rows);
    }

    public void add(RoutesConfig routes) {
        routes.get("/services/offerings", this::list);
        routes.get("/services/my/offerings", this::mine);
        routes.post("/services/offerings", this::create);
        routes.get("/services/offerings/{id}", this::one);
        routes.patch("/services/offerings/{id}", this::update);
        routes.delete("/services/offerings/{id}", this::delete);
        routes.delete("/services/offerings/{id}/delete", this::delete);
        routes.post("/services/offerings/{id}/tiers", this::addTier);
        routes.patch("/services/tiers/{id}", this::updateTier);
        routes.delete("/services/tiers/{id}", this::deleteTier);
        routes.get("/services/currencies", OfferingRoutes::currencies);
    }

    private void list(Context ctx) {
        var serviceType = Params.oneOf(ctx, "service_type", OfferingRules.SERVICE_TYPES);
        if (Params.text(ctx, "chef_id").filter("me"::equals).isPresent()) {
            answer(ctx, OfferingFilter.ownOf(callers.chef(ctx).chefId(), serviceType));
        } else {
            var chef = Params.whole(ctx, "chef_id", 1, Long.MAX_VALUE);
            answer(ctx, new OfferingFilter(false, chef, serviceType, place(ctx)));
        }
    }

    private void mine(Context ctx) {
        var chefId = callers.chef(ctx).chefId();
        var serviceType = Params.oneOf(ctx, "service_type", OfferingRules.SERVICE_TYPES);
        answer(ctx, OfferingFilter.ownOf(chefId, serviceType));
    }

    private void answer(Context ctx, OfferingFilter filter) {
        var found = database.read(tx -> queries.list(tx, filter));
        Answers.json(ctx, 200, found.stream().map(OfferingView::of).toList());
    }

    private static Optional<OfferingFilter.Place> place(Context ctx) {
        var country = Params.text(ctx, "country").map(text -> text.toUpperCase(Locale.ROOT));
        var typed = Params.text(ctx, "postal_code");
        if (country.isPresent() && !Places.isCountry(country.get())) {
            throw Params.wrong("country", "a code such as US");
        }
        if (typed.isPresent() && country.isEmpty()) {
            throw Params.wrong("country", "given with a postal_code");
        }
        return typed.map(text ->
                new OfferingFilter.Place(
                        country.orElseThrow(),
                        Places.postalCode(country.orElseThrow(), text)
                                .orElseThrow(() ->
                                        Params.wrong(
                                                "postal_code",
                                                Places.allowed(country.orElseThrow())))));
    }

    private void one(Context ctx) {
        long number = Params.id(ctx, "id");
        var own = callers.find(ctx).filter(Caller::isChef).map(Caller::chefId);
        var found =
                database.read(tx ->
                        own.flatMap(chef -> queries.findOwn(tx, chef, number))
                                .or(() -> queries.findPublic(tx, number)));
        Answers.json(ctx, 200, OfferingView.of(found.orElseThrow(Params::notFound)));
    }

    private void create(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var made = service.create(chefId, OfferingInput.of(Input.json(ctx)));
        Answers.json(ctx, 201, OfferingView.of(made));
    }

    private void update(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var changed =
                service.update(chefId, Params.id(ctx, "id"), OfferingInput.of(Input.json(ctx)));
        Answers.json(ctx, 200, OfferingView.of(changed.orElseThrow(Params::notFound)));
    }

    private void delete(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        if (!service.delete(chefId, Params.id(ctx, "id"))) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }

    private void addTier(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var made =
                service.addTier(chefId, Params.id(ctx, "id"), OfferingInput.tier(Input.json(ctx)));
        Answers.json(ctx, 201, made.orElseThrow(Params::notFound));
    }

    private void updateTier(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var changed =
                service.updateTier(
                        chefId, Params.id(ctx, "id"), OfferingInput.tier(Input.json(ctx)));
        Answers.json(ctx, 200, changed.orElseThrow(Params::notFound));
    }

    private void deleteTier(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        if (service.updateTier(chefId, Params.id(ctx, "id"), OfferingInput.REMOVE).isEmpty()) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }

    /// @param decimals how many digits of an amount are behind the point
    /// @param minimumAmount the least that can be charged, in minor units
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record CurrencyView(String code, String name, int decimals, long minimumAmount) {}

    private static void currencies(Context ctx) {
        List<CurrencyView> known =
                Currencies.common().stream()
                        .map(code ->
                                new CurrencyView(
                                        code,
                                        Currency.getInstance(code).getDisplayName(Locale.ENGLISH),
                                        Currencies.decimals(code),
                                        Currencies.least(code)))
                        .toList();
        Answers.json(ctx, 200, known);
    }
}
