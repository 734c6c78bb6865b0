package com.sautai.desktop.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.profile.ProfileKitchen;
import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WaitlistViewTest {
    @AutoClose private final ProfileKitchen kitchen = new ProfileKitchen();
    private final WaitlistViewModel model = model(kitchen);

    @Test
    void theLongestWaitingStandsFirstAndThoseWhoLeftAreGone() {
        guest(kitchen, "Grace", 2, null, null);
        guest(kitchen, "Ada", 9, 1, null);
        guest(kitchen, "Left", 30, null, 3);

        assertEquals(List.of("Ada", "Grace"), model.line().stream().map(Waiting::name).toList());
        assertEquals(2, model.count().get());
    }

    @Test
    void theWaitlistIsSwitchedOffAndBackByUndo() {
        assertTrue(model.enabled().get());
        model.enable(false);
        assertFalse(model.enabled().get());
        assertEquals(false, kitchen.profile().get("waitlist_enabled"));

        kitchen.desk.undo();
        assertTrue(model.enabled().get());
    }

    @Test
    void hoursBetweenMessagesAreAWholeNumber() {
        assertEquals("24", model.cooldown().text().get());
        model.cooldown().text().set("a day");
        assertFalse(model.cooldown().commit());
        assertEquals("A whole number of hours, 1440 at most.", model.cooldown().problem().get());

        model.cooldown().text().set("48");
        assertTrue(model.cooldown().commit());
        assertEquals(48L, kitchen.profile().number("waitlist_cooldown_hours"));
    }

    @Test
    void pictures() {
        Snapshots.take("waitlist", messages -> window(messages, true));
        Snapshots.take("waitlist-empty", messages -> window(messages, false));
    }

    private static Parent window(Messages messages, boolean filled) {
        var kitchen = new ProfileKitchen(messages);
        if (filled) {
            guest(kitchen, "Ada Lovelace", 12, 3, null);
            guest(kitchen, "Grace Hopper", 5, null, null);
            guest(kitchen, "Katherine Johnson", 1, null, null);
        }
        var screen = new WaitlistScreen(model(kitchen), new ViewLoader(messages));
        return ShellSample.around(messages, screen).root();
    }

    private static WaitlistViewModel model(ProfileKitchen kitchen) {
        return new WaitlistViewModel(
                kitchen.records, kitchen.own, kitchen.desk, kitchen.edits, kitchen.leadWords);
    }

    /// @param joined days ago, as the others
    private static void guest(
            ProfileKitchen kitchen,
            String name,
            int joined,
            @Nullable Integer told,
            @Nullable Integer left) {
        kitchen.put(
                SyncedType.WAITLIST_ENTRY,
                UUID.randomUUID(),
                Fields.of("customer_name", name)
                        .with("subscribed_at", daysAgo(joined))
                        .with("last_notified_at", told == null ? null : daysAgo(told))
                        .with("unsubscribed_at", left == null ? null : daysAgo(left))
                        .compact());
    }

    private static Instant daysAgo(int days) {
        return ProfileKitchen.NOW.minus(Duration.ofDays(days));
    }
}
