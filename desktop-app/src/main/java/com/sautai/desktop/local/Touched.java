package com.sautai.desktop.local;

import com.sautai.model.sync.SyncedType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which records changed, by the chef or by sync, so that screens look at those again.
public record Touched(Map<SyncedType, Set<UUID>> ids) {
    public Touched {
        var copy = new EnumMap<SyncedType, Set<UUID>>(SyncedType.class);
        ids.forEach((type, each) -> copy.put(type, Set.copyOf(each)));
        ids = copy;
    }

    public Set<UUID> of(SyncedType type) {
        return ids.getOrDefault(type, Set.of());
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }
}
