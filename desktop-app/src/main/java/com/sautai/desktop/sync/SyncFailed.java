package com.sautai.desktop.sync;

/// A request to the server did not do what it should.
public final class SyncFailed extends Exception {
    private final transient Failure failure;

    public SyncFailed(Failure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    public SyncFailed(Failure failure, Throwable cause) {
        super(failure.toString(), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
