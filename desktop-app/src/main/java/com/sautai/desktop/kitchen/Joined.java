package com.sautai.desktop.kitchen;

/// How joining a server ended.
public sealed interface Joined {
    record Done() implements Joined {}

    /// The text is no address at all.
    record NotAnAddress() implements Joined {}

    /// Nobody answers there.
    record Unreachable(String address) implements Joined {}

    /// Somebody answers, but in another language.
    record NotASautaiServer(String address) implements Joined {}

    record WrongPassword() implements Joined {}

    /// The server asks to wait after too many wrong passwords.
    record TryLater(long seconds) implements Joined {}

    /// The server is newer than this app can speak to.
    record UpdateNeeded() implements Joined {}

    /// This app is newer than the server can speak to.
    record ServerTooOld() implements Joined {}

    /// The kitchen on this computer belongs to another chef or another server.
    record AnotherKitchen() implements Joined {}

    /// The server had trouble of its own.
    record ServerTrouble(String detail) implements Joined {}
}
