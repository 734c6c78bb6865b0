package com.sautai.desktop.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A field while the chef types in it: what arrives from elsewhere meanwhile never replaces what
/// was typed.
public final class TextEntry {
    private final Function<String, Optional<String>> save;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable String> elsewhere = new ReadOnlyObjectWrapper<>();
    private String saved = "";

    /// @param save keeps what was typed, or says what is wrong with it
    public TextEntry(Function<String, Optional<String>> save) {
        this.save = save;
        text.subscribe(_ -> problem.set(""));
    }

    public StringProperty text() {
        return text;
    }

    /// What is wrong with what was typed, in the chef's words; empty when it is fine.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What another device or screen wrote while the chef was typing; `null` when it did not.
    public ReadOnlyObjectProperty<@Nullable String> elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /// Starts anew with another record.
    public void start(String value) {
        saved = value;
        text.set(value);
        problem.set("");
        elsewhere.set(null);
    }

    /// The record now holds this value.
    public void show(String value) {
        if (value.equals(saved)) {
            return;
        }
        boolean typed = isEdited() && !text.get().strip().equals(value);
        saved = value;
        if (typed) {
            elsewhere.set(value);
        } else {
            start(value);
        }
    }

    public boolean isEdited() {
        return !text.get().strip().equals(saved);
    }

    /// Saves what was typed.
    ///
    /// @return whether nothing is left to save
    public boolean commit() {
        var typed = text.get().strip();
        if (typed.equals(saved)) {
            start(saved);
            return true;
        }
        var before = saved;
        saved = typed;
        var wrong = save.apply(typed);
        if (wrong.isPresent()) {
            saved = before;
            problem.set(wrong.get());
            return false;
        }
        start(saved);
        return true;
    }

    /// Says what is wrong with what stands there.
    public void refuse(String why) {
        problem.set(why);
    }

    /// Goes back to what the record holds.
    public void revert() {
        start(saved);
    }
}
