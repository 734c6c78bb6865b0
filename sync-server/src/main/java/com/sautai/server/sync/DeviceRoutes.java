package com.sautai.server.sync;

import com.sautai.model.Problem;
import com.sautai.model.sync.Devices;
import com.sautai.server.account.Callers;
import com.sautai.server.limit.Limiter;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Bodies;
import com.sautai.server.platform.HttpProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Signing in on a device, and the list of devices, over HTTP.
public final class DeviceRoutes {
    private static final int MOST_BYTES = 16 * 1024;

    private final Asking asking;
    private final DeviceService devices;

    private final Callers callers;

    public DeviceRoutes(DeviceService devices, Callers callers) {
        this.asking = new Asking(devices);
        this.callers = callers;
        this.devices = devices;
    }

    public void add(RoutesConfig routes) {
        routes.post("/sync/devices", this::signIn);
        routes.get("/sync/devices", ctx -> Answers.json(ctx, 200, devices.all(asking.device(ctx))));
        routes.delete("/sync/devices/{id}", this::revoke);
    }

    private void signIn(Context ctx) {
        var body = Bodies.json(Bodies.bytes(ctx, MOST_BYTES), SignInBody.class);
        boolean onTheWeb = body.password() == null && ctx.header(Header.AUTHORIZATION) != null;
        answer(
                ctx,
                onTheWeb ? signInFromTheWeb(ctx, body) : devices.signIn(body.checked(), ctx.ip()));
    }

    /// A chef who is signed in on the web needs no password again.
    private SignInAnswer signInFromTheWeb(Context ctx, SignInBody body) {
        long chefId = callers.chef(ctx).chefId();
        return devices.signIn(chefId, body.checkedName(), body.schema());
    }

    private static void answer(Context ctx, SignInAnswer answer) {
        switch (answer) {
            case SignInAnswer.Done(var device) -> Answers.json(ctx, 201, device);
            case SignInAnswer.WrongPassword() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    401,
                                    "wrong-password",
                                    "Not signed in",
                                    "This username and password do not match."));
            case SignInAnswer.NotAChef() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    403, "not-a-chef", "For chefs", "Only a chef may do this."));
            case SignInAnswer.Wait(var time) ->
                    throw Limiter.tooMany(
                            ctx, time, "Too many wrong passwords; wait some minutes.");
            case SignInAnswer.SchemaTooOld() -> Answers.problem(ctx, SyncProblems.schemaTooOld());
            case SignInAnswer.SchemaTooNew() -> Answers.problem(ctx, SyncProblems.schemaTooNew());
        }
    }

    /// What arrives: any of it may be missing.
    private record SignInBody(
            @Nullable String username,
            @Nullable String password,
            @Nullable String name,
            int schema) {
        String checkedName() {
            if (name == null || name.isBlank()) {
                throw new BadInput("name", "required", "name is required.");
            }
            return name;
        }

        Devices.SignIn checked() {
            var problems = new ArrayList<Problem>();
            require(problems, "username", username);
            require(problems, "password", password);
            require(problems, "name", name);
            if (username == null || password == null || name == null || !problems.isEmpty()) {
                throw HttpProblem.ofInput(422, problems).refused();
            }
            return new Devices.SignIn(username, password, name, schema);
        }

        private static void require(List<Problem> problems, String field, @Nullable String text) {
            if (text == null || text.isBlank()) {
                problems.add(new Problem(field, "required", field + " is required."));
            }
        }
    }

    private void revoke(Context ctx) {
        var device = asking.device(ctx);
        if (!devices.revoke(device, id(ctx.pathParam("id")))) {
            throw noSuchDevice();
        }
        Answers.nothing(ctx);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw noSuchDevice();
        }
    }

    private static HttpProblem.Refused noSuchDevice() {
        return HttpProblem.of(404, "not-found", "Not found", "There is no such device.").refused();
    }
}
