package com.sautai.server.admin;

import com.sautai.server.account.Caller;
import com.sautai.server.account.Callers;
import com.sautai.server.chef.ChefRequestService;
import com.sautai.server.chef.RequestView;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import com.sautai.server.platform.Tx;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

/// Wishes to become a chef, for admins, over HTTP.
public final class AdminRequestRoutes {
    private static final int USUAL_SIZE = 50;

    private final Callers callers;
    private final ChefRequestService requests;
    private final Clock clock;
    private final AuditStore audit = new AuditStore();

    public AdminRequestRoutes(Callers callers, ChefRequestService requests, Clock clock) {
        this.callers = callers;
        this.requests = requests;
        this.clock = clock;
    }

    public void add(RoutesConfig routes) {
        routes.get("/admin/api/chef-requests", this::list);
        routes.post("/admin/api/chef-requests/{id}/approve", this::approve);
        routes.post("/admin/api/chef-requests/{id}/reject", this::reject);
    }

    private void list(Context ctx) {
        callers.admin(ctx);
        var status =
                Params.oneOf(ctx, "status", List.of("pending", "approved", "rejected"))
                        .orElse(null);
        var paging = Paging.of(ctx, USUAL_SIZE);
        var listed = requests.list(status, paging);
        Answers.json(ctx, 200, paging.page(ctx, listed.count(), listed.requests()));
    }

    private void approve(Context ctx) {
        var admin = callers.admin(ctx);
        answer(ctx, requests.approve(Params.id(ctx, "id"), audited(admin, "chef_request.approve")));
    }

    private void reject(Context ctx) {
        var admin = callers.admin(ctx);
        long id = Params.id(ctx, "id");
        var input = Input.json(ctx);
        var reason = input.required("reason", input.text("reason", 1_000));
        input.check();
        answer(
                ctx,
                requests.reject(id, reason.orElseThrow(), audited(admin, "chef_request.reject")));
    }

    private BiConsumer<Tx, RequestView> audited(Caller admin, String action) {
        return (tx, request) ->
                audit.write(
                        tx,
                        admin,
                        new AuditStore.Change(
                                action,
                                "request " + request.id() + " of account " + request.accountId(),
                                "pending",
                                request.reason() == null
                                        ? request.status()
                                        : request.status() + ": " + request.reason()),
                        clock.instant());
    }

    private static void answer(Context ctx, ChefRequestService.Decided decided) {
        switch (decided) {
            case ChefRequestService.Decided.Done(var request) -> Answers.json(ctx, 200, request);
            case ChefRequestService.Decided.Missing() -> throw Params.notFound();
            case ChefRequestService.Decided.DecidedBefore() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "decided",
                                    "Decided already",
                                    "This request was decided before."));
        }
    }
}
