package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.util.UUID;

/// Names one record of a chef.
record Key(SyncedType type, UUID id) {
    static Key of(Change change) {
        return new Key(change.type(), change.id());
    }
}
