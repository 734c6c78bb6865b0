package com.sautai.model.dashboard;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What guests paid less what went back to them, read from the ledger, in minor units by currency.
/// Fees and payouts don't count.
public final class Revenue {
    private static final List<String> KINDS = List.of("charge", "refund", "dispute");

    private Revenue() {}

    /// @param until inclusive
    public static SortedMap<String, Long> between(
            Collection<Fields> ledger, Instant from, Instant until) {
        var sums = new TreeMap<String, Long>();
        counted(ledger, from, until).forEach(entry -> add(sums, entry.text("currency"), entry));
        return sums;
    }

    /// The same for each day of the chef on which something was paid.
    public static SortedMap<String, SortedMap<LocalDate, Long>> byDay(
            Collection<Fields> ledger, ZoneId zone, Instant from, Instant until) {
        var days = new TreeMap<String, SortedMap<LocalDate, Long>>();
        counted(ledger, from, until)
                .forEach(entry -> {
                    var day = LocalDate.ofInstant(at(entry), zone);
                    add(
                            days.computeIfAbsent(entry.text("currency"), _ -> new TreeMap<>()),
                            day,
                            entry);
                });
        return days;
    }

    private static Stream<Fields> counted(Collection<Fields> ledger, Instant from, Instant until) {
        return ledger.stream()
                .filter(entry -> !entry.isDeleted() && KINDS.contains(entry.text("kind")))
                .filter(entry -> !at(entry).isBefore(from) && !at(entry).isAfter(until));
    }

    private static Instant at(Fields entry) {
        var at = entry.instant("occurred_at");
        return at == null ? Instant.MIN : at;
    }

    private static <K> void add(SortedMap<K, Long> sums, K key, Fields entry) {
        var amount = entry.number("amount");
        sums.merge(key, amount == null ? 0 : amount, Math::addExact);
    }
}
