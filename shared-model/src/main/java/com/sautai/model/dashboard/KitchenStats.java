package com.sautai.model.dashboard;

import com.sautai.model.lead.Stage;
import com.sautai.model.order.BookingTimes;
import com.sautai.model.sync.Fields;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// The numbers on a chef's dashboard.
///
/// @param upcomingBookings confirmed bookings that are still to begin
/// @param activeLeads people on the board who have not booked yet
/// @param activeClients guests who paid an order in the last [#CLIENT_FOR] and were not refunded
/// @param revenueThisWeek what guests paid since Monday less what went back to them, in minor units
///   by currency; fees and payouts don't count
/// @param revenueThisMonth the same since the first of the month
public record KitchenStats(
        long upcomingBookings,
        long activeLeads,
        long activeClients,
        SortedMap<String, Long> revenueThisWeek,
        SortedMap<String, Long> revenueThisMonth) {
    /// For so long after an order a guest is an active client.
    public static final Duration CLIENT_FOR = Duration.ofDays(90);

    private static final List<String> KEPT = List.of("placed", "confirmed", "completed");

    public KitchenStats {
        revenueThisWeek = Collections.unmodifiableSortedMap(new TreeMap<>(revenueThisWeek));
        revenueThisMonth = Collections.unmodifiableSortedMap(new TreeMap<>(revenueThisMonth));
    }

    /// @param zone the chef's: where their days, weeks and months begin
    public static KitchenStats of(KitchenRecords records, ZoneId zone, Instant now) {
        return new KitchenStats(
                upcoming(records.bookings(), now),
                active(records.leads()),
                clients(records.orders(), now),
                Revenue.between(records.ledger(), weekStart(zone, now), now),
                Revenue.between(records.ledger(), monthStart(zone, now), now));
    }

    /// When the chef's week began: Monday at the start of the day.
    public static Instant weekStart(ZoneId zone, Instant now) {
        return start(
                LocalDate.ofInstant(now, zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                zone);
    }

    public static Instant monthStart(ZoneId zone, Instant now) {
        return start(LocalDate.ofInstant(now, zone).withDayOfMonth(1), zone);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static long upcoming(Collection<Fields> bookings, Instant now) {
        return bookings.stream()
                .filter(booking -> !booking.isDeleted())
                .filter(booking -> booking.text("status").equals("confirmed"))
                .filter(booking -> BookingTimes.starts(booking).filter(now::isBefore).isPresent())
                .count();
    }

    private static long active(Collection<Fields> leads) {
        return leads.stream()
                .filter(lead -> !lead.isDeleted() && lead.get("archived_at") == null)
                .filter(lead -> !lead.text("stage").equals(Stage.BOOKED.wire()))
                .count();
    }

    private static long clients(Collection<Fields> orders, Instant now) {
        return orders.stream()
                .filter(order -> !order.isDeleted() && order.flag("is_paid"))
                .filter(order -> KEPT.contains(order.text("status")))
                .filter(order -> isWithin(order, "created_at", now.minus(CLIENT_FOR), now))
                .map(order -> order.number("customer_id"))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static boolean isWithin(Fields record, String field, Instant from, Instant until) {
        var at = record.instant(field);
        return at != null && !at.isBefore(from) && !at.isAfter(until);
    }
}
