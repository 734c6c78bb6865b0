package com.sautai.server.flag;

import com.sautai.server.account.Callers;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The flags over HTTP, for admins; and what the web needs to know of them.
public final class FlagRoutes {
    private final Callers callers;
    private final Flags flags;

    public FlagRoutes(Callers callers, Flags flags) {
        this.callers = callers;
        this.flags = flags;
    }

    public void add(RoutesConfig routes) {
        routes.get("/admin/api/flags", this::list);
        routes.patch("/admin/api/flags/{name}", this::turn);
        routes.get("/meals/api/config", this::config);
    }

    /// @param admin what an admin said; `null` when the configuration decides
    private record FlagAnswer(
            String name, boolean on, boolean configured, @Nullable Boolean admin) {
        static FlagAnswer of(Flags.State state) {
            return new FlagAnswer(
                    state.flag().key(), state.on(), state.configured(), state.admin());
        }
    }

    private void list(Context ctx) {
        callers.admin(ctx);
        Answers.json(ctx, 200, Flag.ALL.stream().map(flags::state).map(FlagAnswer::of).toList());
    }

    private void config(Context ctx) {
        Answers.json(ctx, 200, Map.of("legacy_meal_plan_enabled", flags.isOn(Flag.MEAL_PLAN)));
    }

    private void turn(Context ctx) {
        var admin = callers.admin(ctx);
        var flag = Flag.find(ctx.pathParam("name")).orElseThrow(Params::notFound);
        var input = Input.json(ctx);
        var on = input.flag("on");
        if (!input.has("on")) {
            input.wrong("on", "required", "on must be true, false, or null for the configuration.");
        }
        input.check();
        var state = flags.turn(flag, on.orElse(null), admin);
        Answers.json(ctx, 200, FlagAnswer.of(state));
    }
}
