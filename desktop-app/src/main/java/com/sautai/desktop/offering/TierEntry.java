package com.sautai.desktop.offering;

import com.sautai.desktop.ui.TextEntry;
import com.sautai.model.sync.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A tier while the chef types it. Its fields hang together, so it is saved as a whole, and only
/// when it fits beside the others.
final class TierEntry {
    static final List<String> TEXTS =
            List.of(
                    "display_label",
                    "household_min",
                    "household_max",
                    "desired_unit_amount_cents",
                    "duration_minutes");

    /// Who hears about it.
    interface Owner {
        /// A text was left.
        ///
        /// @return what is wrong with it; blank when nothing is, yet it is not saved
        Optional<String> left(TierEntry tier, String field);

        /// Something was chosen.
        void chosen(TierEntry tier);

        /// Something is typed or chosen.
        void typing();
    }

    private final UUID id;
    private final TierText format;
    private final Map<String, TextEntry> texts = new LinkedHashMap<>();
    private final StringProperty interval = new SimpleStringProperty("");
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final Owner owner;
    private Fields seen = Fields.NONE;
    private boolean showing;

    TierEntry(UUID id, TierText format, Owner owner) {
        this.id = id;
        this.format = format;
        this.owner = owner;
        for (var field : TEXTS) {
            var entry = new TextEntry(_ -> owner.left(this, field));
            entry.text().subscribe(_ -> owner.typing());
            texts.put(field, entry);
        }
        interval.subscribe((before, now) -> chosen());
        hidden.subscribe((before, now) -> chosen());
    }

    private void chosen() {
        owner.typing();
        if (!showing) {
            owner.chosen(this);
        }
    }

    UUID id() {
        return id;
    }

    /// One of [#TEXTS].
    TextEntry text(String field) {
        return Objects.requireNonNull(texts.get(field), field);
    }

    /// `week`, `biweek`, `month`, or empty for once.
    StringProperty interval() {
        return interval;
    }

    BooleanProperty hidden() {
        return hidden;
    }

    /// The tier as it is saved; empty for one that never was.
    Fields seen() {
        return seen;
    }

    boolean isNew() {
        return seen.isEmpty();
    }

    /// Starts with values that are not saved yet.
    void suggest(Fields values) {
        fill(values);
    }

    /// What was typed is saved, or starts anew.
    void start(Fields body) {
        seen = body;
        fill(body);
    }

    /// The record now holds this; what is being typed stays.
    void show(Fields body) {
        var before = seen;
        seen = body;
        texts.forEach((field, entry) -> entry.show(format.text(field, body)));
        showing = true;
        if (interval.get().equals(before.text("recurrence_interval"))) {
            interval.set(body.text("recurrence_interval"));
        }
        if (hidden.get() == before.flag("hidden")) {
            hidden.set(body.flag("hidden"));
        }
        showing = false;
    }

    private void fill(Fields values) {
        showing = true;
        texts.forEach((field, entry) -> entry.start(format.text(field, values)));
        interval.set(values.text("recurrence_interval"));
        hidden.set(values.flag("hidden"));
        showing = false;
    }

    TierText.Reading reading() {
        return format.read(this);
    }

    /// Whether what stands in the fields is something else than what is saved.
    boolean isEdited() {
        var reading = reading();
        return isNew() || !reading.isFine() || !reading.body().equals(seen);
    }

    /// Whether it was added and then left alone.
    boolean isUntouched() {
        return isNew() && texts.values().stream().noneMatch(TextEntry::isEdited);
    }

    /// Tries to save what was typed and shows what is wrong at its fields.
    ///
    /// @return whether nothing is left to save
    boolean commit() {
        if (!isEdited()) {
            return true;
        }
        texts.values().forEach(TextEntry::commit);
        owner.chosen(this);
        boolean saved = !isEdited();
        if (!saved) {
            reading().problems().forEach((field, why) -> text(field).refuse(why));
        }
        return saved;
    }
}
