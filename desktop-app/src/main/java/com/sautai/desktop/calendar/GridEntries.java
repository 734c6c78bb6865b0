package com.sautai.desktop.calendar;

import com.sautai.desktop.calendar.grid.GridEntry;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// Writes entries as the grid draws them: by the chef's clock.
final class GridEntries {
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private final CalendarWords words;
    private final ZoneId zone;

    GridEntries(CalendarWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    GridEntry of(CalendarEntry entry) {
        var start = LocalDateTime.ofInstant(entry.start(), zone);
        return new GridEntry(
                entry.key(),
                entry.kind().key(),
                marks(entry),
                title(entry),
                start,
                end(entry, start),
                entry.movable(),
                entry.resizable(),
                words.aloud(entry, zone));
    }

    /// When the clocks go back, an entry may end before it began by what they show.
    private LocalDateTime end(CalendarEntry entry, LocalDateTime start) {
        var end = LocalDateTime.ofInstant(entry.end(), zone);
        var least = start.plus(SHORTEST);
        return end.isBefore(least) ? least : end;
    }

    private String title(CalendarEntry entry) {
        var there = words.timesThere(entry, zone);
        return entry.kind() == EntryKind.TRAVEL
                ? words.kind(EntryKind.TRAVEL)
                : there.isEmpty() ? entry.title() : entry.title() + " (" + there + ")";
    }

    private static List<String> marks(CalendarEntry entry) {
        return Stream.of(
                        entry.status().isEmpty() ? "" : "status-" + entry.status(),
                        entry.movable() ? "" : "fixed",
                        entry.isCancelled() ? "cancelled" : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }
}
