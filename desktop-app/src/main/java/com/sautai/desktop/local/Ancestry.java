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
            case INTERACTION -> new Ancestry(body.uuid("lead_id"), body.instant("occurred_at"));
            case CONFLICT -> new Ancestry(body.uuid("row_id"), body.instant("edited_at"));
            case TIER -> new Ancestry(body.uuid("offering_id"), null);
            case MEAL_ORDER -> new Ancestry(body.uuid("meal_event_id"), body.instant("created_at"));
            case LEDGER_ENTRY -> new Ancestry(body.uuid("order_id"), body.instant("occurred_at"));
            case SERVICE_ORDER -> new Ancestry(body.uuid("order_id"), body.instant("created_at"));
            case LEAD,
                    PROFILE,
                    SERVING_AREA,
                    PHOTO,
                    OFFERING,
                    MEAL,
                    MEAL_EVENT,
                    ORDER,
                    WAITLIST_ENTRY ->
                    NONE;
        };
    }
}
