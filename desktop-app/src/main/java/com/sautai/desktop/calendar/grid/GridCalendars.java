package com.sautai.desktop.calendar.grid;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarEvent;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The entries as the library wants them: each kind is a calendar of its own.
final class GridCalendars {
    private final Moved moved;
    private final CalendarSource source = new CalendarSource("");
    private final Calendar<GridEntry> closed = new Calendar<>("");
    private final Map<String, Calendar<GridEntry>> calendars = new LinkedHashMap<>();
    private final Map<String, Entry<GridEntry>> entries = new HashMap<>();
    private boolean filling;

    /// Hears where an entry was let go.
    interface Moved {
        void to(String key, LocalDateTime start, @Nullable LocalDateTime end);
    }

    GridCalendars(Moved moved) {
        this.moved = moved;
        closed.setReadOnly(true);
        source.getCalendars().add(closed);
    }

    /// Where the library would put entries that it makes itself: it makes none.
    Calendar<GridEntry> closed() {
        return closed;
    }

    CalendarSource source() {
        return source;
    }

    Optional<Entry<GridEntry>> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    void fill(Collection<GridEntry> wanted) {
        filling = true;
        entries.clear();
        var byKind = new HashMap<String, List<Entry<?>>>();
        for (var each : wanted) {
            var entry = entry(each);
            entries.put(each.key(), entry);
            byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(entry);
        }
        byKind.keySet().forEach(this::calendar);
        calendars.forEach((kind, calendar) -> {
            calendar.startBatchUpdates();
            calendar.clear();
            calendar.addEntries(byKind.getOrDefault(kind, List.of()));
            calendar.stopBatchUpdates();
        });
        filling = false;
    }

    private static Entry<GridEntry> entry(GridEntry each) {
        var interval = new Interval(each.start(), each.end(), ZoneOffset.UTC);
        var entry = new Entry<GridEntry>(each.title(), interval, each.key());
        entry.setUserObject(each);
        entry.setMinimumDuration(Duration.ofMinutes(15));
        entry.getStyleClass().addAll(each.marks());
        return entry;
    }

    private Calendar<GridEntry> calendar(String kind) {
        return calendars.computeIfAbsent(
                kind,
                _ -> {
                    var calendar = new Calendar<GridEntry>(kind);
                    calendar.setStyle("calendar-" + kind);
                    calendar.addEventHandler(this::changed);
                    source.getCalendars().add(calendar);
                    return calendar;
                });
    }

    /// The library is told about a new time once, when the mouse lets go; it finishes with the
    /// gesture before we answer.
    private void changed(CalendarEvent event) {
        if (filling || event.getEventType() != CalendarEvent.ENTRY_INTERVAL_CHANGED) {
            return;
        }
        var entry = event.getEntry();
        if (entry.getUserObject() instanceof GridEntry before) {
            var start = entry.getStartAsLocalDateTime();
            var end = entry.getEndAsLocalDateTime();
            boolean carried =
                    Duration.between(start, end)
                            .equals(Duration.between(before.start(), before.end()));
            Platform.runLater(() -> moved.to(before.key(), start, carried ? null : end));
        }
    }
}
