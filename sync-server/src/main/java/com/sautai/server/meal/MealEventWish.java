package com.sautai.server.meal;

import com.sautai.model.sync.Fields;
import com.sautai.server.platform.BadInput;
import java.time.Instant;

/// The status a chef asks for, as the facts that it follows from.
final class MealEventWish {
    private MealEventWish() {}

    /// @return what to write
    static Fields of(Fields event, String status, Instant now) {
        return switch (status) {
            case "draft" -> Fields.of("published_at", null).with("orders_closed", null);
            case "scheduled", "open" -> {
                var published = event.get("published_at");
                yield Fields.of("published_at", published == null ? now : published)
                        .with("orders_closed", null);
            }
            case "closed" -> Fields.of("orders_closed", true);
            case "cancelled" -> throw notSet("Cancel the event to say why.");
            default -> throw notSet("status " + status + " follows from the time.");
        };
    }

    private static BadInput notSet(String text) {
        return new BadInput("status", "not_allowed", text);
    }
}
