package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;

/// Serves the contract of this HTTP interface.
public final class ContractRoutes {
    public void add(RoutesConfig routes) {
        var contract = OpenApi.yaml();
        routes.get("/openapi.yaml", ctx -> Answers.send(ctx, 200, "application/yaml", contract));
    }
}
