package com.sautai.desktop.local;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where this device stands with its server.
///
/// @param server the address it signed in at
/// @param epoch the server database it knows
/// @param cursor how far it has read the feed
/// @param head how far the feed reached when it last looked
/// @param sweep counts the readings of the whole feed
/// @param sweeping whether it is reading the whole feed again, to drop what is not in it any more
/// @param lastSyncedAt when it last had everything, `null` before the first time
public record Replica(
        String server,
        UUID deviceId,
        String token,
        long chefId,
        String epoch,
        long cursor,
        long head,
        long sweep,
        boolean sweeping,
        @Nullable Instant lastSyncedAt) {

    /// The secret does not belong in a log.
    @Override
    public String toString() {
        return "Replica["
                + server
                + ", chef "
                + chefId
                + ", epoch "
                + epoch
                + ", "
                + cursor
                + " of "
                + head
                + "]";
    }
}
