package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import java.util.List;

/// What one entry of the outbox does to one record.
///
/// @param ackedSeq the feed's number from which on the server's record holds it
record OwnChanges(List<Change> changes, long ackedSeq) {
    static final long NOT_ACKED = Long.MAX_VALUE;

    boolean isMissingIn(SavedRow row) {
        return ackedSeq > row.serverSeq();
    }
}
