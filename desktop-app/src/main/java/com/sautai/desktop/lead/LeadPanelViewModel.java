package com.sautai.desktop.lead;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One lead with all its fields; each is saved by itself when the chef leaves it.
public final class LeadPanelViewModel {
    private final LeadBook book;
    private final Desk desk;
    private final LeadEdits edits;
    private final LeadTimeline timeline;
    private final LeadEntries entries;
    private final ReadOnlyObjectWrapper<@Nullable LeadCard> card = new ReadOnlyObjectWrapper<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final Map<UUID, String> unsavedNotes = new HashMap<>();

    public LeadPanelViewModel(LeadBook book, Desk desk, LeadEdits edits, LeadTimeline timeline) {
        this.book = book;
        this.desk = desk;
        this.edits = edits;
        this.timeline = timeline;
        entries = new LeadEntries(edits.words(), this::save);
        book.onChange(this::look);
    }

    LeadWords words() {
        return edits.words();
    }

    LeadEntries entries() {
        return entries;
    }

    LeadTimeline timeline() {
        return timeline;
    }

    /// The lead that is open, `null` when none is.
    ReadOnlyObjectProperty<@Nullable LeadCard> card() {
        return card.getReadOnlyProperty();
    }

    /// What the chef writes about the lead; kept for each lead until it is added.
    StringProperty note() {
        return note;
    }

    FilterChoices choices() {
        return FilterChoices.of(book.cards());
    }

    /// Opens another lead, after saving what was typed about the one before.
    ///
    /// @return whether it did; not when something that was typed cannot be saved and the chef has
    ///   not seen why
    boolean open(LeadCard another) {
        var now = card.get();
        if (now != null && now.id().equals(another.id())) {
            return true;
        }
        if (!leave()) {
            return false;
        }
        turnTo(another);
        return true;
    }

    /// Closes the panel, after saving what was typed.
    ///
    /// @return whether it did, as with [#open]
    boolean close() {
        if (!leave()) {
            return false;
        }
        turnTo(null);
        return true;
    }

    private boolean leave() {
        if (card.get() == null) {
            return true;
        }
        boolean warned = entries.hasProblem();
        return entries.commit() || warned;
    }

    private void turnTo(@Nullable LeadCard another) {
        var before = card.get();
        if (before != null) {
            unsavedNotes.put(before.id(), note.get());
        }
        note.set(another == null ? "" : unsavedNotes.getOrDefault(another.id(), ""));
        entries.start(another == null ? Fields.NONE : another.body());
        card.set(another);
        timeline.show(another == null ? null : another.id());
    }

    /// Takes over what changed in the book.
    private void look() {
        withCard(open ->
                book.find(open.id())
                        .ifPresentOrElse(
                                now -> {
                                    card.set(now);
                                    entries.show(now.body());
                                    timeline.show(now.id());
                                },
                                () -> turnTo(null)));
    }

    void changeStage(Stage stage) {
        withCard(open -> apply(open, edits.move(List.of(open), stage), "stage", stage.wire()));
    }

    /// Adds an element to one of the sets: `tags`, `allergies`, `dietary_preferences`.
    Optional<String> add(String set, String element) {
        var open = card.get();
        if (open == null || element.isBlank() || open.body().texts(set).contains(element.strip())) {
            return Optional.empty();
        }
        var elements = Stream.concat(open.body().texts(set).stream(), Stream.of(element.strip()));
        return save(set, elements.toList());
    }

    void remove(String set, String element) {
        withCard(open -> {
            var left = open.body().texts(set).stream();
            save(set, left.filter(each -> !each.equals(element)).toList());
        });
    }

    void addNote() {
        withCard(open -> {
            if (!note.get().isBlank()) {
                desk.apply(edits.note(open, note.get()));
                note.set("");
            }
        });
    }

    void delete() {
        withCard(open -> desk.apply(edits.delete(List.of(open))));
    }

    void archiveOrBack() {
        withCard(open -> {
            var all = List.of(open);
            desk.apply(open.lead().isArchived() ? edits.unarchive(all) : edits.archive(all));
        });
    }

    private Optional<String> save(String field, @Nullable Object value) {
        var open = card.get();
        if (open == null) {
            return Optional.empty();
        }
        var body = written(open, field, value);
        var wrong =
                SyncedType.LEAD.problems(body).stream()
                        .filter(problem -> problem.field().equals(field))
                        .findFirst();
        if (wrong.isEmpty()) {
            apply(open, edits.change(open, field, value), field, value);
        }
        return wrong.map(words()::problem);
    }

    /// Goes on from what was just written, so that the next edit knows it was there.
    private void apply(LeadCard open, Edit edit, String field, @Nullable Object value) {
        if (!edit.isEmpty()) {
            card.set(open.withBody(written(open, field, value)));
            desk.apply(edit);
        }
    }

    private static Fields written(LeadCard open, String field, @Nullable Object value) {
        var set = Fields.of(field, value);
        var canonical =
                SyncedType.LEAD.shapeProblems(set).isEmpty() ? SyncedType.LEAD.canonical(set) : set;
        return open.body().with(canonical).compact();
    }

    private void withCard(Consumer<LeadCard> action) {
        var open = card.get();
        if (open != null) {
            action.accept(open);
        }
    }
}
