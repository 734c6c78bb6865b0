package com.sautai.server.account;

import com.sautai.server.platform.Answers;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.HttpProblem;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;

/// The ways in which a password does not open an account.
final class Refusals {
    private Refusals() {}

    static void wait(Context ctx, Duration time) {
        ctx.header(Header.RETRY_AFTER, String.valueOf(time.toSeconds() + 1));
        Answers.problem(
                ctx,
                HttpProblem.of(
                        429,
                        "wait",
                        "Too many tries",
                        "Too many wrong passwords; wait some minutes."));
    }

    /// @param field the name of the input that holds the password
    static BadInput wrong(String field) {
        return new BadInput(field, "wrong", "This is not your password.");
    }
}
