package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Serves the contract of this HTTP interface, and a page that shows it.
public final class ContractRoutes {
    private static final String LIBRARY = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
    private static final Map<String, String> FILES =
            Map.of(
                    "swagger-ui.css", "text/css",
                    "swagger-ui-bundle.js", "text/javascript");

    private final Consumer<JsonNode> more;

    /// @param more adds to the contract what is there only at times
    public ContractRoutes(Consumer<JsonNode> more) {
        this.more = more;
    }

    public void add(RoutesConfig routes) {
        routes.get("/openapi.yaml", this::contract);
        routes.get("/docs", ctx -> page(ctx, "/docs/index.html", "text/html"));
        routes.get("/docs/page.js", ctx -> page(ctx, "/docs/page.js", "text/javascript"));
        FILES.forEach((name, type) ->
                routes.get("/docs/" + name, ctx -> page(ctx, LIBRARY + name, type)));
    }

    private void contract(Context ctx) {
        var document = OpenApi.document();
        more.accept(document);
        Answers.send(ctx, 200, "application/yaml", OpenApi.yaml(document));
    }

    private static void page(Context ctx, String resource, String type) throws IOException {
        try (var file = open(resource)) {
            ctx.header(
                    Header.CONTENT_SECURITY_POLICY,
                    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:");
            Answers.send(ctx, 200, type, file.readAllBytes());
        }
    }

    private static InputStream open(String resource) {
        var file = ContractRoutes.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("Missing: " + resource);
        }
        return file;
    }
}
