package com.sautai.desktop.local;

import com.sautai.model.sync.Push;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Keeps a request within what the server takes.
final class Batch {
    /// What a mutation has around its changes.
    private static final int AROUND = 150;

    private Batch() {}

    /// As many of the first entries as fit; at least one.
    static List<Entry> fitting(List<Entry> entries) {
        var batch = new ArrayList<Entry>();
        var bytes = AROUND;
        for (var entry : entries) {
            bytes +=
                    AROUND
                            + Json.writeChanges(entry.changes())
                                    .getBytes(StandardCharsets.UTF_8)
                                    .length;
            if (!batch.isEmpty() && bytes > Push.MOST_BYTES) {
                break;
            }
            batch.add(entry);
        }
        return List.copyOf(batch);
    }
}
