package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/// Whether the server lives, and whether it can work.
public final class HealthRoutes {
    private final Database database;

    public HealthRoutes(Database database) {
        this.database = database;
    }

    public void add(RoutesConfig routes) {
        routes.get("/health/live", ctx -> Answers.json(ctx, 200, Map.of("status", "up")));
        routes.get("/health/ready", this::ready);
    }

    private void ready(Context ctx) {
        if (database.answers()) {
            Answers.json(ctx, 200, Map.of("status", "up"));
        } else {
            Answers.problem(
                    ctx,
                    HttpProblem.of(503, "not-ready", "Not ready", "The database does not answer."));
        }
    }
}
