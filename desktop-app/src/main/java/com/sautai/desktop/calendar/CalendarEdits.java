package com.sautai.desktop.calendar;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.id.Ids;
import com.sautai.model.meal.MealEventTimes;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a chef does in the calendar, as edits with their names.
public final class CalendarEdits {
    private final Messages messages;
    private final Ids ids;

    public CalendarEdits(Messages messages, Ids ids) {
        this.messages = messages;
        this.ids = ids;
    }

    UUID newId() {
        return ids.next();
    }

    Edit create(UUID id, Fields event) {
        return Edit.of(
                messages.get("calendar.did.create", event.text("title")),
                List.of(Change.create(SyncedType.MEAL_EVENT, id, event)));
    }

    Edit change(UUID id, Fields before, Fields after) {
        return event("change", id, before, after);
    }

    Edit delete(CalendarEntry event) {
        return Edit.of(
                messages.get("calendar.did.delete", event.title()),
                List.of(Change.delete(SyncedType.MEAL_EVENT, event.id(), event.body())));
    }

    /// Gives an event or a next action another time.
    Edit move(CalendarEntry entry, Instant start, Instant end) {
        if (entry.kind() == EntryKind.EVENT) {
            return event("move", entry.id(), entry.body(), moved(entry, start, end));
        }
        var after = SyncedType.LEAD.canonical(entry.body().with("next_action_at", start)).compact();
        return Edit.of(
                messages.get("calendar.did.move", entry.title()),
                Changes.between(SyncedType.LEAD, entry.id(), entry.body(), after));
    }

    /// The event at its new time, in its own zone. The last moment to order moves along with it,
    /// unless only its length changes.
    static Fields moved(CalendarEntry entry, Instant start, Instant end) {
        var body = entry.body();
        var begins = start.atZone(entry.zone()).toLocalDateTime();
        var moved =
                body.with("event_date", begins.toLocalDate())
                        .with("event_time", begins.toLocalTime());
        var length = Duration.between(start, end);
        if (!length.equals(entry.duration())) {
            return moved.with("duration_minutes", length.toMinutes()).compact();
        }
        var began = entry.start().atZone(entry.zone()).toLocalDateTime();
        var cutoff =
                MealEventTimes.cutoff(body)
                        .atZone(entry.zone())
                        .toLocalDateTime()
                        .plus(Duration.between(began, begins));
        return moved.with("cutoff_date", cutoff.toLocalDate())
                .with("cutoff_time", cutoff.toLocalTime())
                .compact();
    }

    private Edit event(String did, UUID id, Fields before, Fields after) {
        return Edit.of(
                messages.get("calendar.did." + did, after.text("title")),
                Changes.between(SyncedType.MEAL_EVENT, id, before, after));
    }
}
