package com.sautai.server.crm;

import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A chef's leads and what happened with them, over HTTP.
public final class LeadRoutes {
    private static final int ON_A_PAGE = 20;
    private static final List<String> STAGES = Stage.ALL.stream().map(Stage::wire).toList();
    private static final List<String> WRITABLE =
            List.of(
                    "name",
                    "email",
                    "phone",
                    "stage",
                    "source",
                    "tags",
                    "allergies",
                    "dietary_preferences",
                    "household_size",
                    "next_action_at",
                    "next_action_note",
                    "archived_at");

    private final Callers callers;
    private final LeadService leads;

    public LeadRoutes(Callers callers, LeadService leads) {
        this.callers = callers;
        this.leads = leads;
    }

    public void add(RoutesConfig routes) {
        routes.get("/crm/api/leads", this::list);
        routes.post("/crm/api/leads", this::make);
        routes.get("/crm/api/leads/{id}", this::show);
        routes.patch("/crm/api/leads/{id}", this::change);
        routes.delete("/crm/api/leads/{id}", this::delete);
        routes.get("/crm/api/leads/{id}/interactions", this::history);
        routes.post("/crm/api/leads/{id}/interactions", this::addInteraction);
    }

    private void list(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        var wanted =
                new LeadQueries.Wanted(
                        Params.oneOf(ctx, "stage", STAGES),
                        Params.text(ctx, "source"),
                        Params.text(ctx, "q"),
                        Params.flag(ctx, "archived"));
        var paging = Paging.of(ctx, ON_A_PAGE);
        var found = leads.find(chef, wanted, paging);
        Answers.json(ctx, 200, paging.page(ctx, found.count(), found.leads()));
    }

    private void make(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        Answers.json(ctx, 201, leads.add(chef, written(ctx)));
    }

    private void show(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        Answers.json(ctx, 200, leads.get(chef, Params.id(ctx, "id")).orElseThrow(Params::notFound));
    }

    private void change(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        Answers.json(
                ctx,
                200,
                leads.change(chef, Params.id(ctx, "id"), written(ctx))
                        .orElseThrow(Params::notFound));
    }

    private void delete(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        if (!leads.delete(chef, Params.id(ctx, "id"))) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }

    private void history(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        var paging = Paging.of(ctx, ON_A_PAGE);
        var history =
                leads.history(chef, Params.id(ctx, "id"), paging).orElseThrow(Params::notFound);
        Answers.json(ctx, 200, paging.page(ctx, history.count(), history.newest()));
    }

    private void addInteraction(Context ctx) {
        long chef = callers.chef(ctx).chefId();
        Answers.json(
                ctx,
                201,
                leads.addInteraction(chef, Params.id(ctx, "id"), interaction(ctx))
                        .orElseThrow(Params::notFound));
    }

    /// A note's words may stand beside its payload.
    private static Fields interaction(Context ctx) {
        var input = Input.json(ctx);
        var fields = input.fields(List.of("type", "payload", "occurred_at"));
        var type = fields.get("type") == null ? fields.with("type", "note") : fields;
        var text = input.text("text", 10_000);
        if (type.text("type").equals("note") && fields.get("payload") == null) {
            input.required("text", text);
        }
        input.check();
        return text.map(words -> type.with("payload", Map.of("text", words))).orElse(type);
    }

    private static Fields written(Context ctx) {
        var written = new TreeMap<String, @Nullable Object>();
        Input.json(ctx)
                .fields(WRITABLE)
                .values()
                .forEach((field, value) ->
                        written.put(field, value instanceof String text ? text.strip() : value));
        return new Fields(written);
    }
}
