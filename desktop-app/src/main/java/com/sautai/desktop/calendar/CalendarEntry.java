package com.sautai.desktop.calendar;

import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;

/// Something with a time in the chef's calendar.
///
/// @param id the record it is made of
/// @param key its own among all entries: a record has travel beside itself
/// @param zone where its time was agreed
/// @param status the word of its status in the data; empty for what has none
/// @param movable whether the chef may give it another time
/// @param body the record as it was when the entry was made
record CalendarEntry(
        EntryKind kind,
        UUID id,
        String key,
        String title,
        Instant start,
        Instant end,
        ZoneId zone,
        String status,
        boolean movable,
        Fields body) {
    static final Comparator<CalendarEntry> BY_TIME =
            Comparator.comparing(CalendarEntry::start)
                    .thenComparing(CalendarEntry::kind)
                    .thenComparing(CalendarEntry::title)
                    .thenComparing(CalendarEntry::key);

    /// Whether its length means something: that of a next action is only for showing it.
    boolean resizable() {
        return movable && kind == EntryKind.EVENT;
    }

    /// Whether only this device knows what it is, so that it can simply be deleted.
    boolean isDraft() {
        return kind == EntryKind.EVENT && "draft".equals(status);
    }

    boolean isCancelled() {
        return "cancelled".equals(status) || "refunded".equals(status);
    }

    /// Whether the chef is at work then.
    boolean isJob() {
        return (kind == EntryKind.EVENT || kind == EntryKind.BOOKING) && !isCancelled();
    }

    Duration duration() {
        return Duration.between(start, end);
    }

    boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && end.isAfter(from);
    }
}
