package com.sautai.server.account;

import com.sautai.server.limit.Limiter;
import com.sautai.server.platform.BadInput;
import io.javalin.http.Context;
import java.time.Duration;

/// The ways in which a password does not open an account.
final class Refusals {
    private Refusals() {}

    static void wait(Context ctx, Duration time) {
        throw Limiter.tooMany(ctx, time, "Too many wrong passwords; wait some minutes.");
    }

    /// @param field the name of the input that holds the password
    static BadInput wrong(String field) {
        return new BadInput(field, "wrong", "This is not your password.");
    }
}
