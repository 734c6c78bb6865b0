package com.sautai.server.sync;

import com.sautai.model.sync.Devices;
import java.time.Duration;

/// How a sign-in ended.
public sealed interface SignInAnswer {
    record Done(Devices.SignedIn device) implements SignInAnswer {}

    /// Also when there is no such user.
    record WrongPassword() implements SignInAnswer {}

    /// The password is right, but of a guest.
    record NotAChef() implements SignInAnswer {}

    /// Too many wrong ones before.
    record Wait(Duration time) implements SignInAnswer {}

    record SchemaTooOld() implements SignInAnswer {}

    record SchemaTooNew() implements SignInAnswer {}
}
