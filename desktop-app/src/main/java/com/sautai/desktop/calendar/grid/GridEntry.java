package com.sautai.desktop.calendar.grid;

import java.time.LocalDateTime;
import java.util.List;

/// An entry as it is drawn, by the wall clock of the chef.
///
/// @param kind the style of its kind; all of a kind look the same
/// @param marks further styles: `draft`, `overdue`
/// @param movable whether it can be carried to another time
/// @param resizable whether its ends can be pulled
/// @param aloud the whole entry in a sentence
public record GridEntry(
        String key,
        String kind,
        List<String> marks,
        String title,
        LocalDateTime start,
        LocalDateTime end,
        boolean movable,
        boolean resizable,
        String aloud) {
    public GridEntry {
        marks = List.copyOf(marks);
    }
}
