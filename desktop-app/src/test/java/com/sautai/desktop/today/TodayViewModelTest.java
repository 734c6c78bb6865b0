package com.sautai.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.dashboard.Alert;
import com.sautai.model.dashboard.AlertCode;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    @AutoClose private final TodayKitchen kitchen = new TodayKitchen();

    @Test
    void stopsStandInTheirOrderWithWhatTheGuestsMustNotEat() {
        kitchen.guest(7, "Ada Lovelace", List.of("peanuts", "celery"), Duration.ofDays(9));
        var feast = kitchen.event("Duck feast", TodayKitchen.DAY, "19:00");
        kitchen.plates(feast, 8, "Grace Hopper", 2, true);
        kitchen.plates(feast, 7, "Ada Lovelace", 1, false);
        kitchen.booking(7, "Ada Lovelace", TodayKitchen.DAY, "13:30", "confirmed");
        kitchen.booking(8, "Grace Hopper", TodayKitchen.DAY, "15:00", "cancelled");

        var stops = kitchen.day().stops();
        assertEquals(
                List.of("Dinner at home", "Duck feast"), stops.stream().map(Stop::title).toList());
        assertEquals("Rua das Flores 12, 1200-195, Lisboa", stops.getFirst().place());
        assertEquals(List.of("celery", "peanuts"), stops.getFirst().allergies());
        assertTrue(stops.getFirst().isPaid());
        assertEquals(3, stops.getLast().portions());
        assertEquals(List.of("celery", "peanuts"), stops.getLast().allergies());
        assertFalse(stops.getLast().isPaid());
    }

    @Test
    void theDayIsTheChefsNotTheComputers() {
        kitchen.booking(7, "Ada Lovelace", "2026-11-21", "02:00", "confirmed");
        assertEquals(LocalDate.parse("2026-11-20"), kitchen.day().date());
        assertEquals(1, kitchen.day().coming().size());

        kitchen.profile("Pacific/Kiritimati", "USD");
        assertEquals(LocalDate.parse("2026-11-21"), kitchen.day().date());
        assertEquals(1, kitchen.day().stops().size());
        assertEquals(16, kitchen.day().stops().getFirst().start().getHour());
    }

    @Test
    void revenueIsPaidLessGivenBackByDayAndCurrency() {
        kitchen.ledger("charge", 12_000, "EUR", Duration.ofDays(4));
        kitchen.ledger("refund", -2_000, "EUR", Duration.ofHours(1));
        kitchen.ledger("fee", -1_200, "EUR", Duration.ofHours(1));
        kitchen.ledger("charge", 9_000, "JPY", Duration.ofHours(2));
        kitchen.ledger("charge", 5_000, "EUR", Duration.ofDays(30));

        var day = kitchen.day();
        assertEquals(Map.of("EUR", 10_000L, "JPY", 9_000L), day.stats().revenueThisWeek());
        assertEquals(
                Map.of(
                        LocalDate.parse("2026-11-16"),
                        12_000L,
                        LocalDate.parse("2026-11-20"),
                        -2_000L),
                day.revenue().get("EUR"));
    }

    @Test
    void overdueAndTodaysActionsComeOldestFirst() {
        kitchen.guest(1, "Later today", List.of(), Duration.ofHours(5));
        kitchen.guest(2, "Overdue", List.of(), Duration.ofDays(-3));
        kitchen.guest(3, "Tomorrow", List.of(), Duration.ofDays(1));

        assertEquals(
                List.of("Overdue", "Later today"),
                kitchen.day().actions().stream().map(card -> card.lead().name()).toList());
    }

    @Test
    void alertsGoWhenTheirReasonGoes() {
        assertEquals(
                List.of(
                        AlertCode.STRIPE_INCOMPLETE,
                        AlertCode.NO_SERVING_AREAS,
                        AlertCode.NO_ACTIVE_OFFERING,
                        AlertCode.PROFILE_INCOMPLETE),
                codes());

        kitchen.profile("Europe/Lisbon", "EUR");
        kitchen.put(SyncedType.SERVING_AREA, Map.of("country", "PT", "postal_code", "1200195"));
        assertEquals(List.of(AlertCode.NO_ACTIVE_OFFERING, AlertCode.PROFILE_INCOMPLETE), codes());
    }

    private List<AlertCode> codes() {
        return kitchen.day().alerts().stream().map(Alert::code).toList();
    }
}
