package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request that reached the server, with all that it changed there.
///
/// @param before the chef's feed read from the start, before the request
/// @param fresh those of its mutations that had never arrived before
/// @param afterPurge whether the server may have forgotten that the others did
record Delivery(
        Map<Key, Feed.Entry> before,
        Map<Key, Feed.Entry> after,
        List<Mutation> fresh,
        Map<UUID, Push.Result> results,
        boolean afterPurge) {

    static @Nullable Fields body(Map<Key, Feed.Entry> rows, Key key) {
        var entry = rows.get(key);
        return entry == null ? null : entry.body();
    }

    /// The invariant that is broken when something changed for which no mutation is the reason.
    Violation unjustified(Key key, String how) {
        var invariant = fresh.isEmpty() ? Invariant.REPLAY : Invariant.NOTHING_LOST;
        return invariant.broken(
                how
                        + " "
                        + key
                        + "\n  before "
                        + body(before, key)
                        + "\n  after  "
                        + body(after, key)
                        + "\n  by     "
                        + fresh);
    }
}
