package com.sautai.desktop.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the chef is told about sync; never that all is well while something waits or the last try
/// failed.
///
/// Everywhere, `pending` counts the edits the server has not got, and `lastSynced` is `null` before
/// the first time.
public sealed interface SyncStatus {
    /// Before the first round.
    record Starting(int pending) implements SyncStatus {}

    record UpToDate(Instant lastSynced) implements SyncStatus {}

    /// @param total 0 while it is unknown
    record Syncing(long done, long total) implements SyncStatus {}

    /// No way to the server; the work goes on.
    record Offline(int pending, @Nullable Instant lastSynced) implements SyncStatus {}

    /// The server is there but fails; the work goes on.
    record ServerTrouble(int pending, @Nullable Instant lastSynced) implements SyncStatus {}

    /// All is exchanged, but conflicts or refused edits wait for the chef.
    record NeedsYou(int count, Instant lastSynced) implements SyncStatus {}

    /// Nothing is exchanged until the chef does something; all edits are safe here.
    record Paused(Reason reason, int pending) implements SyncStatus {}

    /// Why sync is paused.
    enum Reason {
        SIGN_IN_AGAIN,
        UPDATE_APP,
        UPDATE_SERVER,
        NOT_A_SERVER
    }

    static SyncStatus after(Failure failure, int pending, @Nullable Instant lastSynced) {
        return switch (failure) {
            case Failure.Unreachable u -> new Offline(pending, lastSynced);
            case Failure.Unauthorized u -> new Paused(Reason.SIGN_IN_AGAIN, pending);
            case Failure.WrongPassword w -> new Paused(Reason.SIGN_IN_AGAIN, pending);
            case Failure.UpdateNeeded u -> new Paused(Reason.UPDATE_APP, pending);
            case Failure.ServerOlder s -> new Paused(Reason.UPDATE_SERVER, pending);
            case Failure.NotASautaiServer n -> new Paused(Reason.NOT_A_SERVER, pending);
            case Failure.EpochChanged e -> new ServerTrouble(pending, lastSynced);
            case Failure.CursorGone c -> new ServerTrouble(pending, lastSynced);
            case Failure.Malformed m -> new ServerTrouble(pending, lastSynced);
            case Failure.TooLarge t -> new ServerTrouble(pending, lastSynced);
            case Failure.Unavailable u -> new ServerTrouble(pending, lastSynced);
            case Failure.ServerTrouble s -> new ServerTrouble(pending, lastSynced);
        };
    }
}
