package com.sautai.desktop.local;

import java.util.List;
import java.util.Locale;

/// How far an entry of the outbox has come.
public enum EntryState {
    /// The server has not answered it yet.
    PENDING,
    /// The server has it; its effects have not come back with the feed yet.
    ACKED,
    /// Its effects have come back; kept a while in case the server is restored from a backup.
    SETTLED,
    /// Settled once, but to be sent again to a server that was restored.
    AGAIN,
    /// The server said no, for a reason that the chef has to see.
    REFUSED,
    /// The server fails on it; set aside so that it holds nothing up, and tried again later.
    STUCK;

    /// What is still of interest to the chef; all but the many that are done.
    static final List<EntryState> OPEN = List.of(PENDING, ACKED, AGAIN, REFUSED, STUCK);

    /// What waits to be sent.
    static final List<EntryState> WAITING = List.of(PENDING, AGAIN);

    /// What needs the chef.
    static final List<EntryState> TROUBLED = List.of(REFUSED, STUCK);

    static EntryState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
