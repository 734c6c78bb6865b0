package com.sautai.model.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KitchenStatsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void theWeekBeginsOnTheMondayOfTheChef() {
        // Sunday afternoon in London is Monday in Tokyo.
        var now = Instant.parse("2026-11-15T16:00:00Z");

        assertEquals(Instant.parse("2026-11-15T15:00:00Z"), KitchenStats.weekStart(TOKYO, now));
        assertEquals(Instant.parse("2026-10-31T15:00:00Z"), KitchenStats.monthStart(TOKYO, now));
        assertEquals(
                Instant.parse("2026-11-09T00:00:00Z"),
                KitchenStats.weekStart(ZoneId.of("Europe/London"), now));
    }

    @Test
    void theMonthOfAClockChangeBeginsBeforeIt() {
        assertEquals(
                Instant.parse("2026-11-01T04:00:00Z"),
                KitchenStats.monthStart(
                        ZoneId.of("America/New_York"), Instant.parse("2026-11-20T12:00:00Z")));
    }

    @Test
    void revenueIsWhatCameInLessWhatWentBack() {
        var now = Instant.parse("2026-11-20T12:00:00Z");
        var stats =
                stats(
                        now,
                        List.of(
                                entry("charge", 8_000, "JPY", "2026-11-20T11:00:00Z"),
                                entry("fee", -800, "JPY", "2026-11-20T11:00:00Z"),
                                entry("payout", -7_200, "JPY", "2026-11-20T11:30:00Z"),
                                entry("refund", -3_000, "JPY", "2026-11-20T11:59:00Z"),
                                entry("charge", 2_500, "USD", "2026-11-20T11:00:00Z"),
                                entry("charge", 9_999, "JPY", "2026-11-02T11:00:00Z"),
                                entry("charge", 7_777, "JPY", "2026-10-31T14:59:59Z")));

        assertEquals(Map.of("JPY", 5_000L, "USD", 2_500L), stats.revenueThisWeek());
        assertEquals(Map.of("JPY", 14_999L, "USD", 2_500L), stats.revenueThisMonth());
    }

    @Test
    void leadsClientsAndBookingsAreCounted() {
        var now = Instant.parse("2026-11-20T12:00:00Z");
        var order =
                Fields.of(Map.of("is_paid", true, "status", "confirmed", "customer_id", 7))
                        .with("created_at", "2026-11-01T00:00:00Z");
        var booking =
                Fields.of(
                        Map.of(
                                "status",
                                "confirmed",
                                "service_date",
                                "2026-11-21",
                                "service_start_time",
                                "10:00",
                                "timezone",
                                "Asia/Tokyo"));
        var stats =
                KitchenStats.of(
                        new KitchenRecords(
                                List.of(
                                        Fields.of("stage", "new"),
                                        Fields.of("stage", "booked"),
                                        Fields.of("stage", "new")
                                                .with("archived_at", "2026-11-01T00:00:00Z")),
                                List.of(
                                        order,
                                        order,
                                        order.with("customer_id", 8).with("is_paid", false),
                                        order.with("customer_id", 9)
                                                .with("created_at", "2026-08-01T00:00:00Z")),
                                List.of(
                                        booking,
                                        booking.with("status", "draft"),
                                        booking.with("service_date", "2026-11-20")),
                                List.of()),
                        TOKYO,
                        now);

        assertEquals(1, stats.activeLeads());
        assertEquals(1, stats.activeClients());
        assertEquals(1, stats.upcomingBookings());
    }

    private static KitchenStats stats(Instant now, List<Fields> ledger) {
        return KitchenStats.of(
                new KitchenRecords(List.of(), List.of(), List.of(), ledger), TOKYO, now);
    }

    private static Fields entry(String kind, long amount, String currency, String at) {
        return Fields.of(
                Map.of("kind", kind, "amount", amount, "currency", currency, "occurred_at", at));
    }
}
