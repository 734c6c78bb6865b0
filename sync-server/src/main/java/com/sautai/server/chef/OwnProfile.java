package com.sautai.server.chef;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.sautai.model.Problem;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.sync.Fields;
import com.sautai.model.waitlist.WaitlistRules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A chef as they see themselves: what the public sees, how they work, and what is missing before
/// they can go live.
@JsonNaming(SnakeCaseStrategy.class)
record OwnProfile(
        @JsonUnwrapped ChefCard card,
        @Nullable String displayName,
        long noticeHours,
        long travelBufferMinutes,
        boolean waitlistEnabled,
        long waitlistCooldownHours,
        boolean isComplete,
        List<String> missing) {
    OwnProfile {
        missing = List.copyOf(missing);
    }

    static OwnProfile of(ChefCard card, Fields profile, boolean servesAnywhere) {
        var missing =
                ProfileRules.lacking(profile, servesAnywhere).stream().map(Problem::field).toList();
        var name = profile.text("display_name");
        return new OwnProfile(
                card,
                name.isEmpty() ? null : name,
                or(profile.number("notice_hours"), ProfileRules.NOTICE_HOURS),
                or(profile.number("travel_buffer_minutes"), ProfileRules.TRAVEL_BUFFER_MINUTES),
                WaitlistRules.isEnabled(profile),
                or(profile.number("waitlist_cooldown_hours"), ProfileRules.WAITLIST_COOLDOWN_HOURS),
                missing.isEmpty(),
                missing);
    }

    private static long or(@Nullable Long number, long otherwise) {
        return number == null ? otherwise : number;
    }
}
