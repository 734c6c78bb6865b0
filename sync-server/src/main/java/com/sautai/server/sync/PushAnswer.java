package com.sautai.server.sync;

import com.sautai.model.sync.Push;

/// How a push ended.
public sealed interface PushAnswer {
    record Done(Push.Response response) implements PushAnswer {}

    /// Nothing was written: the device must be updated first.
    record SchemaTooOld() implements PushAnswer {}

    /// Nothing was written: the server must be updated first.
    record SchemaTooNew() implements PushAnswer {}

    /// Nothing was written: this is not the database the device knows.
    record EpochChanged(String epoch) implements PushAnswer {}
}
