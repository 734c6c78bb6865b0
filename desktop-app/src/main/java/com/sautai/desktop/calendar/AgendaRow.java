package com.sautai.desktop.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A line of the agenda.
sealed interface AgendaRow {
    /// Begins a day.
    record Day(LocalDate date) implements AgendaRow {}

    record Line(CalendarEntry entry) implements AgendaRow {}

    /// Entries in the order of their times, each day with its name before it.
    static List<AgendaRow> of(List<CalendarEntry> entries, ZoneId zone) {
        var rows = new ArrayList<AgendaRow>();
        LocalDate day = LocalDate.MIN;
        for (var entry : entries) {
            var date = LocalDate.ofInstant(entry.start(), zone);
            if (!date.equals(day)) {
                rows.add(new Day(date));
                day = date;
            }
            rows.add(new Line(entry));
        }
        return List.copyOf(rows);
    }
}
