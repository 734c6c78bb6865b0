package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Serves the contract of this HTTP interface.
public final class ContractRoutes {
    private static final String FILE = "/openapi.yaml";

    public void add(RoutesConfig routes) {
        var contract = read();
        routes.get(FILE, ctx -> Answers.send(ctx, 200, "application/yaml", contract));
    }

    private static byte[] read() {
        try (var file = Objects.requireNonNull(ContractRoutes.class.getResourceAsStream(FILE))) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
