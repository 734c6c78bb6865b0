package com.sautai.desktop.local;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which record another one belongs to and when it happened, for the types that hang on others.
record Ancestry(@Nullable UUID parent, @Nullable Instant happenedAt) {
    private static final Ancestry NONE = new Ancestry(null, null);

    static Ancestry of(SyncedType type, @Nullable Fields body) {
        if (body == null) {
            return NONE;
        }
        return switch (type) {
            case LEAD -> NONE;
            case INTERACTION -> new Ancestry(body.uuid("lead_id"), body.instant("occurred_at"));
            case CONFLICT -> new Ancestry(body.uuid("row_id"), body.instant("edited_at"));
        };
    }
}
