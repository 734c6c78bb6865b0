package com.sautai.desktop.local;

import com.sautai.model.sync.Fields;
import org.jspecify.annotations.Nullable;

/// A record as this device keeps it: what the chef sees and what the server has.
///
/// @param body what the chef sees, `null` for nothing
/// @param dirty whether the chef's own edits are on it, so that `server` may differ
/// @param server the record as the feed last brought it, `null` when it is not there
/// @param serverSeq the feed's number of `server`; what was acknowledged up to it is in it
/// @param seenIn the sweep in which the feed last brought it
record SavedRow(
        RowKey key,
        @Nullable Fields body,
        boolean dirty,
        @Nullable Fields server,
        long serverSeq,
        long seenIn) {
    static SavedRow absent(RowKey key) {
        return new SavedRow(key, null, false, null, 0, 0);
    }

    static SavedRow clean(RowKey key, @Nullable Fields body, long serverSeq, long seenIn) {
        return new SavedRow(key, body, false, body, serverSeq, seenIn);
    }

    /// The same with the chef's own edits on it.
    SavedRow showing(@Nullable Fields edited) {
        return new SavedRow(key, edited, true, server, serverSeq, seenIn);
    }

    /// Nothing worth keeping is left.
    boolean isGone() {
        return !dirty && body == null;
    }
}
