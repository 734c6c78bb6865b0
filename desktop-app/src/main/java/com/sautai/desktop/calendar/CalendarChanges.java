package com.sautai.desktop.calendar;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.model.Problem;
import com.sautai.model.meal.MealEventRules;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the chef changes in the calendar. A conflict of time is shown before it is saved.
public final class CalendarChanges {
    private final Desk desk;
    private final CalendarEdits edits;
    private final CalendarWords words;
    private final OwnProfile profile;
    private final ReadOnlyObjectWrapper<@Nullable EventForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CalendarEntry> details =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public CalendarChanges(
            Desk desk, CalendarEdits edits, CalendarWords words, OwnProfile profile) {
        this.desk = desk;
        this.edits = edits;
        this.words = words;
        this.profile = profile;
    }

    /// The event that is being written; `null` when none is.
    ReadOnlyObjectProperty<@Nullable EventForm> form() {
        return form.getReadOnlyProperty();
    }

    /// The open entry that can only be read; `null` when none is open.
    ReadOnlyObjectProperty<@Nullable CalendarEntry> details() {
        return details.getReadOnlyProperty();
    }

    /// What waits for the chef's yes or no; `null` when nothing does.
    ReadOnlyObjectProperty<@Nullable Question> question() {
        return question.getReadOnlyProperty();
    }

    /// Tells that a change was saved or given up.
    void onEnd(Runnable listener) {
        listeners.add(listener);
    }

    void open(CalendarEntry entry) {
        close();
        if (entry.kind() == EntryKind.EVENT && entry.movable()) {
            form.set(new EventForm(entry.id(), entry.body(), false, words));
        } else if (entry.kind() != EntryKind.TRAVEL) {
            details.set(entry);
        }
    }

    /// Begins a draft at a time on the chef's clock.
    void create(LocalDateTime start) {
        close();
        var body = NewEvent.at(start, profile.zone(), profile.currency(), words.now());
        form.set(new EventForm(edits.newId(), body, true, words));
    }

    void close() {
        form.set(null);
        details.set(null);
        question.set(null);
    }

    /// @return the key of the event when nothing is wrong with it
    Optional<String> save(List<CalendarEntry> all) {
        var open = form.get();
        if (open == null) {
            return Optional.empty();
        }
        var checked = open.check(words.now());
        checked.ifPresent(event -> {
            var key = "event:" + open.id();
            var clashes =
                    isMoved(open, event)
                            ? clashes(
                                    all,
                                    key,
                                    MealEventTimes.starts(event),
                                    MealEventTimes.ends(event))
                            : List.<CalendarEntry>of();
            var edit =
                    open.isNew()
                            ? edits.create(open.id(), event)
                            : edits.change(open.id(), open.before(), event);
            ask(event.text("title"), clashes, () -> apply(edit));
        });
        return checked.map(_ -> "event:" + open.id());
    }

    private static boolean isMoved(EventForm form, Fields event) {
        return form.isNew()
                || !MealEventTimes.starts(form.before()).equals(MealEventTimes.starts(event))
                || !MealEventTimes.ends(form.before()).equals(MealEventTimes.ends(event));
    }

    void move(CalendarEntry entry, Instant start, Instant end, List<CalendarEntry> all) {
        var edit = edits.move(entry, start, end);
        var problems = problems(entry, start, end);
        if (edit.isEmpty()) {
            ended();
        } else if (!problems.isEmpty()) {
            question.set(
                    new Question(
                            words.messages().get("calendar.refused", entry.title()),
                            problems.stream().map(words::problem).toList(),
                            null));
        } else {
            var clashes =
                    entry.isJob()
                            ? clashes(all, entry.key(), start, end)
                            : List.<CalendarEntry>of();
            ask(entry.title(), clashes, () -> apply(edit));
        }
    }

    private List<Problem> problems(CalendarEntry entry, Instant start, Instant end) {
        if (entry.kind() != EntryKind.EVENT) {
            return List.of();
        }
        var event = CalendarEdits.moved(entry, start, end);
        var problems = MealEventRules.problems(event);
        return problems.isEmpty() && !entry.isDraft()
                ? MealEventRules.problemsWhenPublished(event, words.now())
                : problems;
    }

    private List<CalendarEntry> clashes(
            List<CalendarEntry> all, String own, Instant start, Instant end) {
        return TimeConflicts.of(all, own, start, end, profile.travelBuffer());
    }

    private void ask(String title, List<CalendarEntry> clashes, Runnable save) {
        if (clashes.isEmpty()) {
            save.run();
        } else {
            question.set(
                    new Question(
                            words.messages().get("calendar.conflict", title),
                            clashes.stream()
                                    .map(each -> words.clash(each, profile.zone()))
                                    .toList(),
                            save));
        }
    }

    /// Saves in spite of what stands against it.
    void keep() {
        var asked = question.get();
        if (asked != null && asked.keep() != null) {
            asked.keep().run();
        }
    }

    /// Gives a change up; an open form stays open.
    void cancel() {
        question.set(null);
        ended();
    }

    /// Deletes a draft. What guests may have seen is not simply deleted.
    void delete(CalendarEntry entry) {
        if (entry.isDraft()) {
            apply(edits.delete(entry));
        }
    }

    private void apply(Edit edit) {
        close();
        desk.apply(edit, this::ended);
    }

    private void ended() {
        listeners.forEach(Runnable::run);
    }
}
