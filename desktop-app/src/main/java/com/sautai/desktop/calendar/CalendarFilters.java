package com.sautai.desktop.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Which entries the chef wants to see: the kinds of the legend, and words to look for.
final class CalendarFilters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final ObservableSet<EntryKind> hidden = FXCollections.observableSet();
    private final StringProperty query = new SimpleStringProperty("");

    /// The kinds that are switched off in the legend.
    ObservableSet<EntryKind> hidden() {
        return hidden;
    }

    StringProperty query() {
        return query;
    }

    boolean isSearching() {
        return !query.get().isBlank();
    }

    void toggle(EntryKind kind) {
        if (!hidden.remove(kind)) {
            hidden.add(kind);
        }
    }

    void clear() {
        hidden.clear();
        query.set("");
    }

    /// Every word that is looked for is found in what is shown of the entry.
    boolean accepts(CalendarEntry entry, String details) {
        var text = fold(entry.title() + " " + details);
        return !hidden.contains(entry.kind())
                && Stream.of(fold(query.get()).strip().split("\\s+")).allMatch(text::contains);
    }

    private static String fold(String text) {
        var parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
