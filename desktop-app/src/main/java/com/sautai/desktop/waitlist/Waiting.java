package com.sautai.desktop.waitlist;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A guest in the line.
///
/// @param toldAt when they were last told of an event; `null` when never
record Waiting(UUID id, String name, Instant since, @Nullable Instant toldAt) {
    static Waiting of(UUID id, Fields entry) {
        var since = entry.instant("subscribed_at");
        return new Waiting(
                id,
                entry.text("customer_name"),
                since == null ? Instant.EPOCH : since,
                entry.instant("last_notified_at"));
    }
}
