package com.sautai.server.platform;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Addresses that the web asks for and that have nothing behind them: each gives the same quiet
/// answer to everybody, until its feature exists and takes its line away.
public final class StubRoutes {
    private static final Paging.Page<Object> EMPTY_PAGE =
            new Paging.Page<>(0, null, null, List.of());

    private static final Map<String, Object> ANSWERS =
            new TreeMap<>(
                    Map.of(
                            "/services/connections", List.of(),
                            "/customer_dashboard/api/my-chefs",
                                    Map.of("chefs", List.of(), "count", 0),
                            "/chefs/api/me/onboarding",
                                    Map.of("welcomed", true, "setup_completed", true),
                            "/chefs/api/me/notifications/unread-count", Map.of("unread_count", 0),
                            "/chefs/api/me/verification-meeting", Map.of("feature_enabled", false),
                            "/chefs/api/me/surveys", List.of(),
                            "/meals/api/ingredients", EMPTY_PAGE,
                            "/meals/api/dishes", EMPTY_PAGE,
                            "/meals/api/meals", EMPTY_PAGE));

    public void add(RoutesConfig routes) {
        ANSWERS.forEach((path, answer) -> routes.get(path, ctx -> Answers.json(ctx, 200, answer)));
    }
}
