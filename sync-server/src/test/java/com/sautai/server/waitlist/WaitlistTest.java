package com.sautai.server.waitlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import com.sautai.server.waitlist.WaitlistService.Joined;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WaitlistTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aGuestJoinsIsToldAndLeavesAnyNumberOfTimes(TestDatabase kind) {
        var kitchen = new WaitingKitchen(kind);
        long ann = kitchen.guest("Ann");
        for (int round = 1; round <= 10; round++) {
            assertEquals(Joined.IN_LINE, kitchen.join(ann));
            assertEquals(Joined.IN_LINE, kitchen.join(ann));
            var event = kitchen.publish("Stew " + round);
            kitchen.tell();
            kitchen.tell();
            assertEquals(round, kitchen.mailsTo(ann).size());
            kitchen.event(event, Fields.of("description", "Saved again"));
            kitchen.tell();
            assertEquals(round, kitchen.mailsTo(ann).size());

            kitchen.cancel(event);
            assertTrue(kitchen.waitlist.leave(kitchen.chefId(), ann));
            assertFalse(kitchen.waitlist.leave(kitchen.chefId(), ann));
        }
        assertEquals(10, kitchen.entries().size(), "history is kept");
        assertTrue(kitchen.mailsTo(ann).getLast().contains("Stew 10"));
        assertEquals(
                1,
                kitchen.chef.feed(0).stream()
                        .filter(each -> each.type() == SyncedType.LEAD)
                        .count());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void guestsWaitOnlyWhileThereIsNothingToOrder(TestDatabase kind) {
        var kitchen = new WaitingKitchen(kind);
        long ann = kitchen.guest("Ann");
        kitchen.draft("Draft");
        var stew = kitchen.publish("Stew");
        assertEquals(Joined.NOT_NOW, kitchen.join(ann));
        kitchen.event(stew, Fields.of("plates_sold", 1).with("plates_held", 1));
        assertEquals(Joined.IN_LINE, kitchen.join(ann), "sold out");

        long ben = kitchen.guest("Ben");
        kitchen.event(stew, Fields.of("plates_held", 0));
        assertEquals(Joined.NOT_NOW, kitchen.join(ben));
        kitchen.event(stew, Fields.of("orders_closed", true));
        assertEquals(Joined.IN_LINE, kitchen.join(ben), "closed");

        long cem = kitchen.guest("Cem");
        kitchen.event(stew, Fields.of("orders_closed", false));
        assertEquals(Joined.NOT_NOW, kitchen.join(cem));
        kitchen.profile(Fields.of("on_break", true));
        assertEquals(Joined.IN_LINE, kitchen.join(cem), "on break");

        long dan = kitchen.guest("Dan");
        kitchen.profile(Fields.of("on_break", false));
        kitchen.pass(Duration.ofDays(3));
        assertEquals(Joined.IN_LINE, kitchen.join(dan), "after the cutoff");

        long eva = kitchen.guest("Eva");
        kitchen.profile(Fields.of("waitlist_enabled", false));
        assertEquals(Joined.NOT_NOW, kitchen.join(eva));
        kitchen.profile(Fields.of("is_live", false));
        assertEquals(Joined.NO_SUCH_CHEF, kitchen.join(eva));
        assertTrue(kitchen.waitlist.leave(kitchen.chefId(), ann), "leaving is always possible");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theFirstInLineIsToldFirst(TestDatabase kind) {
        var kitchen = new WaitingKitchen(kind);
        var guests = List.of(kitchen.guest("Ann"), kitchen.guest("Ben"), kitchen.guest("Cem"));
        for (long guest : guests.reversed()) {
            kitchen.join(guest);
            kitchen.pass(Duration.ofMinutes(1));
        }
        kitchen.publish("Stew");
        kitchen.tell();
        assertEquals(
                guests.reversed().stream().map(kitchen::address).toList(), kitchen.recipients());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoWasToldIsLeftAloneUntilTheCooldownIsOver(TestDatabase kind) {
        var kitchen = new WaitingKitchen(kind);
        long ann = kitchen.guest("Ann");
        kitchen.join(ann);
        kitchen.publish("Stew");
        kitchen.publish("Soup");
        kitchen.tell();
        assertEquals(1, kitchen.mailsTo(ann).size());
        assertTrue(kitchen.mailsTo(ann).getFirst().contains("Soup"));
        assertTrue(kitchen.mailsTo(ann).getFirst().contains("https://app.example.com/c/"));

        kitchen.publish("Pie");
        kitchen.pass(Duration.ofHours(23));
        kitchen.tell();
        assertEquals(1, kitchen.mailsTo(ann).size());
        kitchen.pass(Duration.ofHours(1));
        kitchen.tell();
        assertEquals(2, kitchen.mailsTo(ann).size());
        assertFalse(kitchen.mailsTo(ann).getLast().contains("Soup"));

        kitchen.profile(Fields.of("waitlist_cooldown_hours", 0));
        kitchen.publish("Cake");
        kitchen.tell();
        assertEquals(3, kitchen.mailsTo(ann).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobodyIsToldWhileTheChefDoesNotWantItOrIsOnBreak(TestDatabase kind) {
        var kitchen = new WaitingKitchen(kind);
        long ann = kitchen.guest("Ann");
        kitchen.join(ann);
        kitchen.profile(Fields.of("waitlist_enabled", false));
        kitchen.publish("Stew");
        kitchen.tell();
        kitchen.profile(Fields.of("waitlist_enabled", true).with("on_break", true));
        kitchen.tell();
        assertEquals(List.of(), kitchen.mailsTo(ann));
        kitchen.profile(Fields.of("on_break", false));
        kitchen.tell();
        assertEquals(1, kitchen.mailsTo(ann).size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void severalProcessesAtOnceTellOnce(TestDatabase kind) throws Exception {
        var kitchen = new WaitingKitchen(kind);
        var guests = new ArrayList<Long>();
        for (int count = 0; count < 8; count++) {
            guests.add(kitchen.guest("Guest" + count));
            kitchen.join(guests.getLast());
        }
        kitchen.publish("Stew");
        Callable<Boolean> process =
                () -> {
                    kitchen.notices().tell();
                    return true;
                };
        try (var processes = Executors.newFixedThreadPool(4)) {
            for (var done : processes.invokeAll(Collections.nCopies(4, process))) {
                done.get();
            }
        }
        assertEquals(guests.stream().map(kitchen::address).toList(), kitchen.recipients());
        var told =
                kitchen.entries().stream()
                        .map(each -> Samples.body(each).instant("last_notified_at"))
                        .filter(Objects::nonNull)
                        .count();
        assertEquals(8, told, "devices see who was told");
    }
}
