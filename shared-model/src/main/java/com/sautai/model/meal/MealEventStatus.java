package com.sautai.model.meal;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.Locale;

/// Where a meal event stands. Nobody sets it: it follows from what the chef did and from the time.
public enum MealEventStatus {
    DRAFT,
    /// Published with a time that is still to come.
    SCHEDULED,
    OPEN,
    /// No more orders: the cutoff has passed, or the chef closed it.
    CLOSED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    public static MealEventStatus of(Fields event, Instant now) {
        var published = event.instant("published_at");
        if (event.get("cancelled_at") != null) {
            return CANCELLED;
        }
        if (published == null) {
            return DRAFT;
        }
        if (!now.isBefore(MealEventTimes.ends(event))) {
            return COMPLETED;
        }
        if (!now.isBefore(MealEventTimes.starts(event))) {
            return IN_PROGRESS;
        }
        if (event.flag("orders_closed") || !now.isBefore(MealEventTimes.cutoff(event))) {
            return CLOSED;
        }
        return published.isAfter(now) ? SCHEDULED : OPEN;
    }

    /// Whether guests may order, as long as seats are left.
    public boolean takesOrders() {
        return this == SCHEDULED || this == OPEN;
    }

    /// Whether nothing about the event changes any more.
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
