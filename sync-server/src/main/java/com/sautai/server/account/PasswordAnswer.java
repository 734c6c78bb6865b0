package com.sautai.server.account;

import java.time.Duration;

/// What a username and a password turned out to be.
public sealed interface PasswordAnswer {
    record Right(long chefId) implements PasswordAnswer {}

    /// Also when there is no such user.
    record Wrong() implements PasswordAnswer {}

    /// Too many wrong ones; not even looked at.
    record Wait(Duration time) implements PasswordAnswer {}
}
