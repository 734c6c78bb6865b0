package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Names one record.
record RowKey(SyncedType type, UUID id) {
    static RowKey of(Change change) {
        return new RowKey(change.type(), change.id());
    }

    static Set<RowKey> of(Collection<Change> changes) {
        return changes.stream().map(RowKey::of).collect(Collectors.toCollection(HashSet::new));
    }

    static Map<SyncedType, Set<UUID>> byType(Collection<RowKey> keys) {
        return keys.stream()
                .collect(
                        Collectors.groupingBy(
                                RowKey::type, Collectors.mapping(RowKey::id, Collectors.toSet())));
    }
}
