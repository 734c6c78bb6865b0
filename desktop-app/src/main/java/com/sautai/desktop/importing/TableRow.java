package com.sautai.desktop.importing;

import java.util.List;

/// A row of a table file, as long as the table's heading.
///
/// @param line where it begins in the file, counted from 1
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
