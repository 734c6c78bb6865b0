package com.sautai.server.sync;

import com.sautai.model.sync.Fields;
import org.jspecify.annotations.Nullable;

/// A record that a push changed.
///
/// @param before the record as it was stored, `null` when it is new
/// @param seq its new number in the feed
record RowWrite(RowKey key, @Nullable Fields before, Fields now, long seq) {
    boolean isNew() {
        return before == null;
    }
}
