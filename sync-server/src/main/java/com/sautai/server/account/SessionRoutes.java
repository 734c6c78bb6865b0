package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.limit.Limiter;
import com.sautai.server.limit.Limits;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/// Signing up, in and out on the web, over HTTP.
final class SessionRoutes {
    private static final int LONGEST_TOKEN = 1_000;

    private final RegisterService accounts;
    private final SessionService sessions;
    private final Limiter limiter;

    SessionRoutes(RegisterService accounts, SessionService sessions, Limiter limiter) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.limiter = limiter;
    }

    void add(RoutesConfig routes) {
        routes.post("/auth/api/register", this::register);
        routes.post("/auth/api/login", this::signIn);
        routes.post("/auth/api/token/refresh", this::refresh);
        routes.post("/auth/api/token/blacklist", this::signOut);
    }

    /// Takes the person in `user` with the address beside it, or everything flat.
    private void register(Context ctx) {
        var whole = Input.json(ctx);
        var nested = whole.object("user");
        var user = nested.orElse(whole);
        var username =
                user.required("username", user.text("username", AccountRules.LONGEST_USERNAME));
        var email = user.required("email", user.text("email", AccountRules.LONGEST_EMAIL));
        var password =
                user.required("password", user.secret("password", AccountRules.LONGEST_PASSWORD));
        var about = AccountChange.read(user);
        password.flatMap(text -> AccountRules.ofPassword("password", text))
                .ifPresent(wrong -> user.wrong(wrong.field(), wrong.code(), wrong.text()));
        var place =
                whole.object("address")
                        .map(input -> {
                            var address = AddressChange.read(input).over(input, Address.NOWHERE);
                            whole.wrongIn("address", input);
                            return address;
                        });
        user.check();
        whole.check();
        limiter.admit(ctx, Limits::ofRegistrations, ctx.ip());
        Answers.json(
                ctx,
                201,
                accounts.register(
                        new RegisterService.NewAccount(
                                username.orElseThrow(),
                                email.orElseThrow(),
                                password.orElseThrow(),
                                about,
                                place.orElse(null))));
    }

    private void signIn(Context ctx) {
        var input = Input.any(ctx);
        var login =
                input.required(
                        "username",
                        input.text("username", AccountRules.LONGEST_EMAIL)
                                .or(() -> input.text("email", AccountRules.LONGEST_EMAIL)));
        var password =
                input.required("password", input.secret("password", AccountRules.LONGEST_PASSWORD));
        input.check();
        switch (sessions.signIn(login.orElseThrow(), password.orElseThrow(), ctx.ip())) {
            case SessionService.Answer.SignedIn(var session) -> Answers.json(ctx, 200, session);
            case SessionService.Answer.Wrong() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    401,
                                    "wrong-password",
                                    "Not signed in",
                                    "This username and password do not match."));
            case SessionService.Answer.Wait(var time) -> Refusals.wait(ctx, time);
        }
    }

    private void refresh(Context ctx) {
        var access =
                sessions.refresh(token(Input.any(ctx)))
                        .orElseThrow(() ->
                                HttpProblem.of(
                                                401,
                                                "signed-out",
                                                "Signed out",
                                                "This session has ended; sign in again.")
                                        .refused());
        Answers.json(ctx, 200, Map.of("access", access));
    }

    private void signOut(Context ctx) {
        sessions.end(token(Input.any(ctx)));
        Answers.json(ctx, 200, Map.of("message", "Signed out."));
    }

    private static String token(Input input) {
        var token = input.required("refresh", input.text("refresh", LONGEST_TOKEN));
        input.check();
        return token.orElseThrow();
    }
}
