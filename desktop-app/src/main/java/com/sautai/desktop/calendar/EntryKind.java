package com.sautai.desktop.calendar;

import java.util.List;
import java.util.Locale;

/// What stands in a chef's calendar.
enum EntryKind {
    EVENT,
    BOOKING,
    NEXT_ACTION,
    /// The way to a job or back from it.
    TRAVEL;

    static final List<EntryKind> ALL = List.of(values());

    /// The last part of its message keys and of its style classes.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
