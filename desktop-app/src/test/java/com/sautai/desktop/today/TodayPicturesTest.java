package com.sautai.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.model.dashboard.AlertCode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class TodayPicturesTest {
    @Test
    void aFullDay() {
        assertEquals(8, Snapshots.take("today", messages -> window(full(messages))).size());
    }

    @Test
    void aDayWithoutAnything() {
        Snapshots.take("today-empty", messages -> window(new TodayKitchen(messages)));
    }

    @Test
    void actionsAndAlertsLeadToTheirPlaces() {
        FxThread.run(() -> {
            var kitchen = full(new Messages(Locale.UK));
            var root = window(kitchen);
            new Scene(root, 1000, 700);
            root.applyCss();
            root.layout();
            ((Button) root.lookup(".action")).fire();
            ((Button) root.lookup(".alert .button")).fire();

            assertEquals(List.of(kitchen.day().actions().getFirst().id()), kitchen.opened);
            assertEquals(List.of(AlertCode.NO_SERVING_AREAS), kitchen.stepped);
        });
    }

    private static TodayKitchen full(Messages messages) {
        var kitchen = new TodayKitchen(messages);
        kitchen.profile("Europe/Lisbon", "EUR");
        kitchen.guest(7, "Ada Lovelace", List.of("peanuts", "celery"), Duration.ofDays(-2));
        kitchen.guest(8, "Grace Hopper", List.of("milk"), Duration.ofHours(4));
        kitchen.guest(9, "Katherine Johnson", List.of(), Duration.ofHours(-3));
        kitchen.booking(7, "Ada Lovelace", TodayKitchen.DAY, "09:00", "confirmed");
        kitchen.booking(9, "Katherine Johnson", TodayKitchen.DAY, "18:00", "awaiting_payment");
        var feast = kitchen.event("Duck, orange and the last figs", TodayKitchen.DAY, "20:30");
        kitchen.plates(feast, 7, "Ada Lovelace", 2, true);
        kitchen.plates(feast, 8, "Grace Hopper", 1, true);
        kitchen.plates(feast, 9, "Katherine Johnson", 3, false);
        kitchen.event("Sunday bread and soup", "2026-11-22", "12:30");
        kitchen.booking(8, "Grace Hopper", "2026-11-24", "18:30", "confirmed");
        for (int day = 0; day < 18; day++) {
            kitchen.ledger("charge", 4_000 + 3_700L * (day * day % 7), "EUR", Duration.ofDays(day));
        }
        kitchen.ledger("refund", -21_000, "EUR", Duration.ofDays(6));
        kitchen.ledger("charge", 9_000, "JPY", Duration.ofDays(3));
        return kitchen;
    }

    private static Parent window(TodayKitchen kitchen) {
        return ShellSample.around(kitchen.words.messages(), kitchen.screen()).root();
    }
}
