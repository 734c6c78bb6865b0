package com.sautai.server.admin;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// The audit log over HTTP, newest first.
public final class AuditRoutes {
    private static final int USUAL_SIZE = 50;

    private final Callers callers;
    private final Database database;
    private final AuditStore audit = new AuditStore();

    public AuditRoutes(Callers callers, Database database) {
        this.callers = callers;
        this.database = database;
    }

    public void add(RoutesConfig routes) {
        routes.get("/admin/api/audit", this::list);
    }

    private void list(Context ctx) {
        callers.admin(ctx);
        var paging = Paging.of(ctx, USUAL_SIZE);
        Answers.json(
                ctx,
                200,
                database.read(tx -> paging.page(ctx, audit.count(tx), audit.page(tx, paging))));
    }
}
