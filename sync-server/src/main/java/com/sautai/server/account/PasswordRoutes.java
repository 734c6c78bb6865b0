package com.sautai.server.account;

import com.sautai.model.account.AccountRules;
import com.sautai.server.limit.Limiter;
import com.sautai.server.limit.Limits;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Input;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/// Passwords and mailed links over HTTP.
final class PasswordRoutes {
    private static final int LONGEST_TOKEN = 1_000;

    private final Callers callers;
    private final PasswordCheck check;
    private final PasswordService passwords;
    private final Limiter limiter;

    PasswordRoutes(
            Callers callers, PasswordCheck check, PasswordService passwords, Limiter limiter) {
        this.callers = callers;
        this.check = check;
        this.passwords = passwords;
        this.limiter = limiter;
    }

    void add(RoutesConfig routes) {
        routes.post("/auth/api/change_password", this::change);
        routes.post("/auth/api/password_reset_request", this::requestReset);
        routes.post("/auth/api/reset_password", this::reset);
        routes.post("/auth/api/register/verify-email", this::confirm);
        routes.post("/auth/api/resend-activation-link", this::resend);
    }

    private void change(Context ctx) {
        var caller = callers.signedIn(ctx);
        var input = Input.any(ctx);
        var current =
                input.required(
                        "current_password",
                        input.secret("current_password", AccountRules.LONGEST_PASSWORD)
                                .or(() ->
                                        input.secret(
                                                "old_password", AccountRules.LONGEST_PASSWORD)));
        var wanted = newPassword(input);
        switch (check.check(caller.accountId(), current.orElseThrow())) {
            case PasswordAnswer.Right _ ->
                    Answers.json(ctx, 200, passwords.change(caller.accountId(), wanted));
            case PasswordAnswer.Wrong() -> throw Refusals.wrong("current_password");
            case PasswordAnswer.Wait(var time) -> Refusals.wait(ctx, time);
        }
    }

    /// The same answer for an address that nobody has.
    private void requestReset(Context ctx) {
        var input = Input.any(ctx);
        var email = input.required("email", input.text("email", AccountRules.LONGEST_EMAIL));
        input.check();
        limiter.admit(ctx, Limits::ofPasswordResets, ctx.ip());
        passwords.requestReset(email.orElseThrow());
        said(ctx, "If this address has an account, a link is on its way.");
    }

    private void reset(Context ctx) {
        var input = Input.any(ctx);
        var token = input.required("token", input.text("token", LONGEST_TOKEN));
        var wanted = newPassword(input);
        if (!passwords.reset(token.orElseThrow(), wanted)) {
            throw ended();
        }
        said(ctx, "Your password is set; sign in with it.");
    }

    private void confirm(Context ctx) {
        var input = Input.any(ctx);
        var token = input.required("token", input.text("token", LONGEST_TOKEN));
        input.check();
        if (!passwords.confirm(token.orElseThrow())) {
            throw ended();
        }
        said(ctx, "Your e-mail address is confirmed.");
    }

    /// For whoever is signed in, else for the account that is named; the same answer for one that
    /// is not there.
    private void resend(Context ctx) {
        var input = Input.any(ctx);
        var caller = callers.find(ctx);
        var email = input.text("email", AccountRules.LONGEST_EMAIL);
        var account = input.whole("user_id", 1, Long.MAX_VALUE);
        if (caller.isEmpty() && account.isEmpty()) {
            input.required("email", email);
        }
        input.check();
        limiter.admit(ctx, Limits::ofActivationLinks, ctx.ip());
        if (caller.isPresent()) {
            passwords.resendConfirmation(caller.get().accountId());
        } else if (email.isPresent()) {
            passwords.resendConfirmation(email.get());
        } else {
            passwords.resendConfirmation(account.orElseThrow());
        }
        said(ctx, "If this address is still to be confirmed, a link is on its way.");
    }

    private static String newPassword(Input input) {
        var wanted =
                input.required(
                        "new_password",
                        input.secret("new_password", AccountRules.LONGEST_PASSWORD));
        wanted.flatMap(text -> AccountRules.ofPassword("new_password", text))
                .ifPresent(wrong -> input.wrong(wrong.field(), wrong.code(), wrong.text()));
        var again = input.secret("confirm_password", AccountRules.LONGEST_PASSWORD);
        if (again.isPresent() && !again.equals(wanted)) {
            input.wrong("confirm_password", "different", "The two passwords are not the same.");
        }
        input.check();
        return wanted.orElseThrow();
    }

    private static BadInput ended() {
        return new BadInput(
                "token", "ended", "This link was used already or is too old; ask for a new one.");
    }

    private static void said(Context ctx, String message) {
        Answers.json(ctx, 200, Map.of("status", "success", "message", message));
    }
}
