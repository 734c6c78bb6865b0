package com.sautai.desktop.sync;

import com.sautai.desktop.local.Entry;
import com.sautai.model.sync.SyncedType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The records of edits that the server fails on. Later edits of them wait too, since they build on
/// what the server has not got.
final class HeldBack {
    private final Map<Name, Long> since = new HashMap<>();

    private record Name(SyncedType type, UUID id) {}

    void add(Entry failing) {
        names(failing).forEach(name -> since.merge(name, failing.pos(), Math::min));
    }

    /// Whether an entry builds on one that is held back; then it is held back as well.
    boolean holds(Entry entry) {
        var held =
                names(entry).anyMatch(name -> since.getOrDefault(name, entry.pos()) < entry.pos());
        if (held) {
            add(entry);
        }
        return held;
    }

    private static Stream<Name> names(Entry entry) {
        return entry.changes().stream().map(change -> new Name(change.type(), change.id()));
    }
}
