package com.sautai.model.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitlistRulesTest {
    private static final Fields OPEN = Fields.of(Map.of("is_live", true, "is_verified", true));

    @Test
    void guestsWaitWhileThereIsNothingToOrder() {
        assertTrue(WaitlistRules.mayJoin(OPEN, 0));
        assertFalse(WaitlistRules.mayJoin(OPEN, 1));
        assertTrue(WaitlistRules.mayJoin(OPEN.with("on_break", true), 1));
        assertFalse(WaitlistRules.mayJoin(OPEN.with("waitlist_enabled", false), 0));
    }

    @Test
    void nobodyIsToldWhileTheChefTakesNoOrders() {
        assertTrue(WaitlistRules.tells(OPEN));
        assertFalse(WaitlistRules.tells(OPEN.with("on_break", true)));
        assertFalse(WaitlistRules.tells(OPEN.with("is_live", false)));
        assertFalse(WaitlistRules.tells(OPEN.with("is_verified", false)));
        assertFalse(WaitlistRules.tells(OPEN.with("waitlist_enabled", false)));
    }

    @Test
    void aGuestWhoWasToldIsLeftAloneForADayUnlessTheChefSaysOtherwise() {
        assertEquals(Duration.ofHours(24), WaitlistRules.cooldown(OPEN));
        assertEquals(
                Duration.ZERO, WaitlistRules.cooldown(OPEN.with("waitlist_cooldown_hours", 0)));
    }
}
