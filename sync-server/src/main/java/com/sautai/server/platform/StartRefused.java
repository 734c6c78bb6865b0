package com.sautai.server.platform;

/// The server cannot start; the message says why and what to do, in one sentence.
public final class StartRefused extends RuntimeException {
    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
