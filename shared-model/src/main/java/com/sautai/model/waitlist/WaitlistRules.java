package com.sautai.model.waitlist;

import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import java.time.Duration;

/// When guests may wait for a chef, and when they are told, as the chef's profile has it.
public final class WaitlistRules {
    private WaitlistRules() {}

    /// A waitlist is on until its chef switches it off.
    public static boolean isEnabled(Fields profile) {
        return !Boolean.FALSE.equals(profile.get("waitlist_enabled"));
    }

    /// How long a guest who was told is left alone.
    public static Duration cooldown(Fields profile) {
        return Duration.ofHours(cooldownHours(profile));
    }

    public static long cooldownHours(Fields profile) {
        var hours = profile.number("waitlist_cooldown_hours");
        return hours == null ? ProfileRules.WAITLIST_COOLDOWN_HOURS : hours;
    }

    /// Waiting makes sense while there is nothing to order.
    ///
    /// @param orderable how many of the chef's events have seats left and take orders
    public static boolean mayJoin(Fields profile, long orderable) {
        return isEnabled(profile) && (profile.flag("on_break") || orderable == 0);
    }

    /// Whether guests who wait may be told of events now.
    public static boolean tells(Fields profile) {
        return isEnabled(profile)
                && profile.flag("is_live")
                && profile.flag("is_verified")
                && !profile.flag("on_break");
    }
}
