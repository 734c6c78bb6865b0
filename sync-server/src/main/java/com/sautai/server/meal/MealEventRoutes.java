package com.sautai.server.meal;

import com.sautai.model.account.Places;
import com.sautai.server.account.Caller;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import com.sautai.server.sync.RowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// Meal events, for guests to read and for the chef to change.
public final class MealEventRoutes {
    private static final String EVENTS = "/meals/api/chef-meal-events";
    private static final int USUAL_PAGE = 20;
    private static final int LONGEST_REASON = 1_000;

    private final Callers callers;
    private final Database database;
    private final MealEventQueries queries;
    private final MealEventService service;
    private final Clock clock;

    public MealEventRoutes(
            Callers callers,
            Database database,
            RowStore rows,
            MealEventService service,
            Clock clock) {
        this.callers = callers;
        this.database = database;
        this.queries = new MealEventQueries(rows);
        this.service = service;
        this.clock = clock;
    }

    public void add(RoutesConfig routes) {
        routes.get(EVENTS, this::list);
        routes.post(EVENTS, this::create);
        routes.get(EVENTS + "/{id}", this::one);
        routes.put(EVENTS + "/{id}/update", this::update);
        routes.patch(EVENTS + "/{id}/update", this::update);
        routes.post(EVENTS + "/{id}/cancel", this::cancel);
        routes.post(EVENTS + "/{id}/duplicate", this::duplicate);
    }

    /// @param status always `success`
    private record Listed(String status, String message, Paging.Page<MealEventView> details) {}

    private void list(Context ctx) {
        var filter = filter(ctx);
        var paging = Paging.of(ctx, USUAL_PAGE);
        var now = clock.instant();
        var page =
                database.read(tx ->
                        paging.page(
                                ctx,
                                queries.count(tx, filter, now),
                                queries.list(tx, filter, now, paging).stream()
                                        .map(event -> MealEventView.of(event, now))
                                        .toList()));
        Answers.json(ctx, 200, new Listed("success", page.count() + " meal events", page));
    }

    private MealEventFilter filter(Context ctx) {
        var own =
                Params.flag(ctx, "my_events")
                        ? Optional.of(callers.chef(ctx).chefId())
                        : Optional.<Long>empty();
        var country = Params.text(ctx, "country").map(text -> text.toUpperCase(Locale.ROOT));
        if (country.isPresent() && !Places.isCountry(country.get())) {
            throw Params.wrong("country", "a code such as US");
        }
        return new MealEventFilter(
                own,
                Params.whole(ctx, "chef_id", 1, Long.MAX_VALUE),
                Params.text(ctx, "chef_username").map(text -> text.toLowerCase(Locale.ROOT)),
                Params.text(ctx, "postal_code")
                        .map(text -> text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "")),
                country,
                Params.flag(ctx, "upcoming"));
    }

    private void one(Context ctx) {
        long number = Params.id(ctx, "id");
        var own = callers.find(ctx).filter(Caller::isChef).map(Caller::chefId);
        var found =
                database.read(tx ->
                        own.flatMap(chef -> queries.findOwn(tx, chef, number))
                                .or(() -> queries.findPublic(tx, number)));
        answer(ctx, 200, found.orElseThrow(Params::notFound));
    }

    private void create(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        answer(ctx, 201, service.create(chefId, Input.json(ctx)));
    }

    private void update(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        answer(ctx, 200, service.update(chefId, Params.id(ctx, "id"), Input.json(ctx)));
    }

    private void cancel(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var input = Input.json(ctx);
        var reason = input.required("reason", input.text("reason", LONGEST_REASON));
        input.check();
        answer(ctx, 200, service.cancel(chefId, Params.id(ctx, "id"), reason.orElseThrow()));
    }

    private void duplicate(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        answer(ctx, 201, service.duplicate(chefId, Params.id(ctx, "id"), Input.json(ctx)));
    }

    private void answer(Context ctx, int status, MealEventAnswer answer) {
        switch (answer) {
            case MealEventAnswer.Done(var event) -> answer(ctx, status, event);
            case MealEventAnswer.NotFound() -> throw Params.notFound();
            case MealEventAnswer.WrongState(var detail) ->
                    throw HttpProblem.of(409, "wrong-state", "Not now", detail).refused();
        }
    }

    private void answer(Context ctx, int status, StoredEvent event) {
        Answers.json(ctx, status, MealEventView.of(event, clock.instant()));
    }
}
