package com.sautai.server.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a username and a password turned out to be.
public sealed interface PasswordAnswer {
    /// @param chefId the chef behind the account, if there is one
    record Right(long accountId, @Nullable Long chefId) implements PasswordAnswer {}

    /// Also when there is no such user.
    record Wrong() implements PasswordAnswer {}

    /// Too many wrong ones; not even looked at.
    record Wait(Duration time) implements PasswordAnswer {}
}
