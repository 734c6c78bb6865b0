package com.sautai.desktop.sync;

import java.time.Duration;
import java.util.Optional;

/// Why a request to the server did not do what it should.
public sealed interface Failure {
    /// No network, no such address, or nobody there.
    record Unreachable(String detail) implements Failure {}

    /// What answers there is something else.
    record NotASautaiServer(String detail) implements Failure {}

    /// Username and password do not match.
    record WrongPassword() implements Failure {}

    /// The device was signed out, or never was signed in.
    record Unauthorized() implements Failure {}

    /// This app must be updated before it can sync.
    record UpdateNeeded() implements Failure {}

    /// The server must be updated before this app can sync with it.
    record ServerOlder() implements Failure {}

    /// The server works with another database than this device knows.
    record EpochChanged(String epoch) implements Failure {}

    /// The server has forgotten deletions this device has not heard of.
    record CursorGone() implements Failure {}

    /// The server does not understand the request.
    record Malformed(String detail) implements Failure {}

    /// The request is larger than the server takes.
    record TooLarge() implements Failure {}

    /// The server is there but cannot serve now.
    record Unavailable(Optional<Duration> retryAfter) implements Failure {}

    /// The server failed on this request.
    record ServerTrouble(int status) implements Failure {}

    /// Whether a single mutation of a batch may be what the server fails on.
    default boolean mayBeOneMutation() {
        return switch (this) {
            case Malformed m -> true;
            case TooLarge t -> true;
            case ServerTrouble s -> true;
            case Unreachable u -> false;
            case NotASautaiServer n -> false;
            case WrongPassword w -> false;
            case Unauthorized u -> false;
            case UpdateNeeded u -> false;
            case ServerOlder s -> false;
            case EpochChanged e -> false;
            case CursorGone c -> false;
            case Unavailable u -> false;
        };
    }
}
