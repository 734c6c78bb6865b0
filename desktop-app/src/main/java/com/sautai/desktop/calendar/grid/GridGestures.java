package com.sautai.desktop.calendar.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// What the chef does on the grid with the mouse.
public interface GridGestures {
    /// An entry was clicked.
    ///
    /// @param at where it lies in the scene
    void open(String key, Bounds at);

    /// Empty time was double-clicked.
    void create(LocalDateTime start, Bounds at);

    /// An entry was carried or pulled and let go.
    ///
    /// @param end `null` when it was carried as a whole
    void move(String key, LocalDateTime start, @Nullable LocalDateTime end);

    /// A day of a month was clicked that has more to show.
    void day(LocalDate day);
}
