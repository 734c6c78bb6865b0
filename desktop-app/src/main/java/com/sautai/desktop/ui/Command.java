package com.sautai.desktop.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.kordamp.ikonli.Ikon;

/// Something the chef can do, declared once: its keys work in the window and are shown in the
/// palette and in tooltips.
///
/// @param id stable, `lead.new`
/// @param title what it does, in the chef's words
/// @param detail what it would do right now, `Moved Ada to Booked` for undo; empty when there is
///   nothing to add
/// @param keys the first is shown, the others work too
/// @param available whether it can be done now
public record Command(
        String id,
        String title,
        Ikon icon,
        ObservableStringValue detail,
        List<Shortcut> keys,
        ObservableBooleanValue available,
        Runnable action) {
    private static final ObservableStringValue NO_DETAIL = new SimpleStringProperty("");
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    public Command {
        keys = List.copyOf(keys);
    }

    public static Command of(String id, String title, Ikon icon, Runnable action) {
        return new Command(id, title, icon, NO_DETAIL, List.of(), ALWAYS, action);
    }

    /// @param texts `Shortcut+K`, `F1`, a letter such as `N`, or a typed sign such as `/`
    public Command keys(String... texts) {
        return new Command(
                id,
                title,
                icon,
                detail,
                Stream.of(texts).map(Shortcut::of).toList(),
                available,
                action);
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(id, title, icon, detail, keys, condition, action);
    }

    public Command detail(ObservableStringValue text) {
        return new Command(id, title, icon, text, keys, available, action);
    }

    /// The first key as it is printed on this computer's keyboard: `Ctrl+K` or `⌘K`; empty when
    /// there is none.
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().display();
    }

    /// For tooltips: `New lead (N)`.
    public String titleWithKey() {
        return keys.isEmpty() ? title : title + " (" + keyText() + ")";
    }

    /// Does it, unless it cannot be done now.
    public void run() {
        if (available.get()) {
            action.run();
        }
    }
}
