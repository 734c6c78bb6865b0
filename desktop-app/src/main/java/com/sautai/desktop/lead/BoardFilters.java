package com.sautai.desktop.lead;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the chef looks for on the board: words, and filters that each can be taken off alone.
final class BoardFilters {
    /// A filter that is on.
    ///
    /// @param kind the last part of its message key: `source`
    /// @param value what it lets through, in the data's words; empty for a filter that is only on
    ///   or off
    record Active(String kind, String value, Runnable off) {}

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty overdue = new SimpleBooleanProperty();
    private final BooleanProperty archived = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> tag = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> allergy = new SimpleObjectProperty<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean clearing;

    BoardFilters() {
        List.of(query, overdue, archived, source, tag, allergy)
                .forEach(each -> each.subscribe(this::changed));
    }

    StringProperty query() {
        return query;
    }

    BooleanProperty overdue() {
        return overdue;
    }

    BooleanProperty archived() {
        return archived;
    }

    ObjectProperty<@Nullable String> source() {
        return source;
    }

    ObjectProperty<@Nullable String> tag() {
        return tag;
    }

    ObjectProperty<@Nullable String> allergy() {
        return allergy;
    }

    BoardFilter filter() {
        return new BoardFilter(
                overdue.get(), source.get(), tag.get(), allergy.get(), archived.get());
    }

    boolean isSearching() {
        return !query.get().isBlank();
    }

    /// Whether leads may be hidden that the plain board would show.
    boolean isNarrowed() {
        return isSearching() || !filter().equals(BoardFilter.NONE);
    }

    List<Active> active() {
        var active = new ArrayList<Active>();
        onOff(active, "overdue", overdue);
        chosen(active, "source", source);
        chosen(active, "tag", tag);
        chosen(active, "allergy", allergy);
        onOff(active, "archived", archived);
        return active;
    }

    /// Takes all filters off and empties the search, as one change.
    void clear() {
        clearing = true;
        query.set("");
        List.of(overdue, archived).forEach(each -> each.set(false));
        List.of(source, tag, allergy).forEach(each -> each.set(null));
        clearing = false;
        changed();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        if (!clearing) {
            listeners.forEach(Runnable::run);
        }
    }

    private static void onOff(List<Active> active, String kind, BooleanProperty filter) {
        if (filter.get()) {
            active.add(new Active(kind, "", () -> filter.set(false)));
        }
    }

    private static void chosen(
            List<Active> active, String kind, Property<@Nullable String> filter) {
        var value = filter.getValue();
        if (value != null) {
            active.add(new Active(kind, value, () -> filter.setValue(null)));
        }
    }
}
