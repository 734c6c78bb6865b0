package com.sautai.desktop.importing;

import com.sautai.desktop.importing.Unreadable.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The records of a CSV file. Damage costs the lines it is in: reading goes on at the next line
/// that is a record by itself.
final class CsvRecords {
    private static final int MOST_LINES = 200;
    private static final int LONGEST = 256 * 1024;

    private final Lines lines;
    private final char separator;
    private final CsvReader.CsvReaderBuilder csv;
    private final Consumer<Unreadable> unreadable;

    CsvRecords(Lines lines, char separator, Consumer<Unreadable> unreadable) {
        this.lines = lines;
        this.separator = separator;
        this.unreadable = unreadable;
        csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false);
    }

    /// The next record that can be read, or `null` after the last.
    ///
    /// @param columns how many cells it must have; 0 for any number
    @Nullable TableRow next(int columns) throws IOException {
        for (var first = lines.next(); first != null; first = lines.next()) {
            if (first.isBlank()) {
                continue;
            }
            var group = group(first);
            var outcome = outcome(group, columns);
            switch (outcome) {
                case Good(var row) -> {
                    if (!row.isBlank()) {
                        return row;
                    }
                }
                case Bad(var reason) -> skip(group, reason, columns);
            }
        }
        return null;
    }

    /// A line with those that follow while a quoted cell is open.
    private List<Line> group(Line first) throws IOException {
        var group = new ArrayList<Line>(List.of(first));
        var quotes = new Quotes(separator);
        quotes.read(first.text());
        int length = first.text().length();
        while (quotes.open()
                && group.size() < MOST_LINES
                && length < LONGEST
                && !group.getLast().tooLong()) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            group.add(line);
            length += line.text().length();
            quotes.read(line.text());
        }
        return group;
    }

    private sealed interface Outcome {}

    private record Good(TableRow row) implements Outcome {}

    private record Bad(Reason reason) implements Outcome {}

    private Outcome outcome(List<Line> group, int columns) {
        if (group.stream().anyMatch(Line::tooLong)) {
            return new Bad(Reason.TOO_LONG);
        }
        var quotes = new Quotes(separator);
        group.forEach(line -> quotes.read(line.text()));
        if (quotes.open()) {
            return new Bad(Reason.UNCLOSED_QUOTE);
        }
        List<String> cells;
        try {
            cells =
                    csv.ofSingleCsvRecord(
                                    group.stream()
                                            .map(Line::text)
                                            .collect(Collectors.joining("\n")))
                            .getFields();
        } catch (CsvParseException damaged) {
            return new Bad(Reason.STRAY_QUOTE);
        }
        if (columns == 0 || cells.size() == columns) {
            return new Good(new TableRow(group.getFirst().number(), cells));
        }
        if (cells.size() < columns) {
            return new Bad(Reason.TOO_FEW_COLUMNS);
        }
        return cells.subList(columns, cells.size()).stream().allMatch(String::isBlank)
                ? new Good(new TableRow(group.getFirst().number(), cells.subList(0, columns)))
                : new Bad(Reason.TOO_MANY_COLUMNS);
    }

    private void skip(List<Line> group, Reason reason, int columns) {
        int bad = 1;
        while (bad < group.size() && !standsAlone(group.get(bad), columns)) {
            bad++;
        }
        if (bad == group.size() && reason == Reason.UNCLOSED_QUOTE) {
            bad = 1;
        }
        var excerpt = Texts.shortened(group.getFirst().text(), 400);
        unreadable.accept(new Unreadable(group.getFirst().number(), bad, reason, excerpt));
        lines.giveBack(group.subList(bad, group.size()));
    }

    private boolean standsAlone(Line line, int columns) {
        return columns > 1 && !line.isBlank() && outcome(List.of(line), columns) instanceof Good;
    }
}
