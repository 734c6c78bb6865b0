package com.sautai.model.dashboard;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.meal.MealEventSeats;
import com.sautai.model.meal.MealEventStatus;
import com.sautai.model.offering.TierRules;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that wants to be done.
///
/// @param about what it is about: titles of events, names of the profile's empty fields; may be
///   empty
public record Alert(AlertCode code, List<String> about) {
    public Alert {
        about = List.copyOf(about);
    }

    /// All that a kitchen needs to be told at a moment, the most pressing first.
    public static List<Alert> of(KitchenState state, Instant now) {
        var found = new EnumMap<AlertCode, List<String>>(AlertCode.class);
        var overbooked = state.events().stream().filter(event -> isOverbooked(event, now)).toList();
        if (!overbooked.isEmpty()) {
            found.put(
                    AlertCode.OVERBOOKED_EVENT,
                    overbooked.stream()
                            .map(event -> event.text("title") + ", " + event.text("event_date"))
                            .toList());
        }
        put(found, AlertCode.STRIPE_INCOMPLETE, !state.payoutReady());
        put(found, AlertCode.NO_SERVING_AREAS, state.servingAreas() == 0);
        put(found, AlertCode.NO_ACTIVE_OFFERING, !sellsSomething(state));
        var missing = ProfileRules.missing(state.profile());
        if (!missing.isEmpty()) {
            found.put(AlertCode.PROFILE_INCOMPLETE, missing);
        }
        put(found, AlertCode.SYNC_CONFLICTS, state.conflicts() > 0);
        var alerts = new ArrayList<Alert>();
        found.forEach((code, about) -> alerts.add(new Alert(code, about)));
        return alerts;
    }

    private static void put(Map<AlertCode, List<String>> found, AlertCode code, boolean isSo) {
        if (isSo) {
            found.put(code, List.of());
        }
    }

    private static boolean isOverbooked(Fields event, Instant now) {
        return !event.isDeleted()
                && MealEventSeats.isOverbooked(event)
                && !MealEventStatus.of(event, now).isOver();
    }

    private static boolean sellsSomething(KitchenState state) {
        return state.tiers().stream()
                .filter(TierRules::isActive)
                .map(tier -> tier.uuid("offering_id"))
                .anyMatch(id -> id != null && isSold(state.offerings().get(id)));
    }

    private static boolean isSold(@Nullable Fields offering) {
        return offering != null && !offering.isDeleted() && offering.flag("active");
    }
}
