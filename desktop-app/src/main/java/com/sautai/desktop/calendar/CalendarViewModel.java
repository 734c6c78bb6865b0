package com.sautai.desktop.calendar;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The calendar: which days are in sight, what stands there, what is selected.
public final class CalendarViewModel {
    /// What the calendar has to show.
    enum Showing {
        LOADING,
        ENTRIES,
        /// Nothing in sight.
        NOTHING,
        /// The search finds nothing.
        NO_MATCH
    }

    private static final Set<SyncedType> TYPES =
            EnumSet.of(SyncedType.MEAL_EVENT, SyncedType.SERVICE_ORDER, SyncedType.PROFILE);

    private final RecordBook records;
    private final LeadBook leads;
    private final OwnProfile profile;
    private final CalendarWords words;
    private final CalendarChanges changes;
    private final CalendarFilters filters = new CalendarFilters();
    private final ObjectProperty<CalendarMode> mode = new SimpleObjectProperty<>(CalendarMode.WEEK);
    private final ObjectProperty<LocalDate> date;
    private final ReadOnlyObjectWrapper<List<CalendarEntry>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Showing> showing =
            new ReadOnlyObjectWrapper<>(Showing.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable CalendarEntry> selected =
            new ReadOnlyObjectWrapper<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<CalendarEntry> all = List.of();
    private String selectedKey = "";

    public CalendarViewModel(
            RecordBook records,
            LeadBook leads,
            OwnProfile profile,
            CalendarWords words,
            CalendarChanges changes) {
        this.records = records;
        this.leads = leads;
        this.profile = profile;
        this.words = words;
        this.changes = changes;
        date = new SimpleObjectProperty<>(words.today(profile.zone()));
        mode.subscribe((_, _) -> refresh());
        date.subscribe((_, _) -> refresh());
        filters.query().subscribe((_, _) -> refresh());
        filters.hidden().addListener((InvalidationListener) _ -> refresh());
        records.onChange(types -> {
            if (!Collections.disjoint(types, TYPES)) {
                refresh();
            }
        });
        leads.onChange(this::refresh);
        changes.onEnd(this::refresh);
        refresh();
    }

    CalendarWords words() {
        return words;
    }

    CalendarChanges changes() {
        return changes;
    }

    CalendarFilters filters() {
        return filters;
    }

    ObjectProperty<CalendarMode> mode() {
        return mode;
    }

    /// The day that the chef wants to see, with those around it as the mode has it.
    ObjectProperty<LocalDate> date() {
        return date;
    }

    /// The entries in sight that the filters let through, in the order of their times.
    ReadOnlyObjectProperty<List<CalendarEntry>> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CalendarEntry> selected() {
        return selected.getReadOnlyProperty();
    }

    ZoneId zone() {
        return profile.zone();
    }

    LocalDate today() {
        return words.today(zone());
    }

    /// Tells that the calendar should be drawn anew, also when nothing came of a change.
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Looks at everything again; also when time has passed.
    void refresh() {
        var now = words.now();
        all =
                new CalendarEntries(zone(), profile.travelBuffer(), now)
                        .events(records.all(SyncedType.MEAL_EVENT))
                        .bookings(records.all(SyncedType.SERVICE_ORDER))
                        .nextActions(leads.cards())
                        .sorted();
        var found = all.stream().filter(this::isInSight).filter(this::isWanted).toList();
        shown.set(found);
        showing.set(showing(found.isEmpty()));
        select(selectedKey);
        listeners.forEach(Runnable::run);
    }

    private boolean isInSight(CalendarEntry entry) {
        if (mode.get() == CalendarMode.AGENDA && filters.isSearching()) {
            return entry.kind() != EntryKind.TRAVEL;
        }
        var first = mode.get().first(date.get(), words.week());
        return entry.overlaps(startOf(first), startOf(first.plusDays(mode.get().days())))
                && (entry.kind() != EntryKind.TRAVEL
                        || mode.get() == CalendarMode.DAY
                        || mode.get() == CalendarMode.WEEK);
    }

    private boolean isWanted(CalendarEntry entry) {
        return filters.accepts(entry, words.details(entry));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private Showing showing(boolean nothing) {
        if (!records.isLoaded() || !leads.isLoaded()) {
            return Showing.LOADING;
        }
        if (!nothing) {
            return Showing.ENTRIES;
        }
        return filters.isSearching() ? Showing.NO_MATCH : Showing.NOTHING;
    }

    /// Selects an entry in sight; nothing when there is none with this key.
    void select(String key) {
        selectedKey = key;
        selected.set(
                shown.get().stream()
                        .filter(entry -> entry.key().equals(key))
                        .filter(entry -> entry.kind() != EntryKind.TRAVEL)
                        .findFirst()
                        .orElse(null));
    }

    /// Selects the entry after the selected one, or before it when negative; at first the next one
    /// from now on.
    void selectBeside(int step) {
        var entries = shown.get().stream().filter(each -> each.kind() != EntryKind.TRAVEL).toList();
        if (entries.isEmpty()) {
            return;
        }
        int at = entries.indexOf(selected.get());
        int next = at < 0 ? firstFromNow(entries) : Math.clamp(at + step, 0, entries.size() - 1);
        select(entries.get(next).key());
    }

    private int firstFromNow(List<CalendarEntry> entries) {
        var now = words.now();
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).end().isAfter(now)) {
                return index;
            }
        }
        return entries.size() - 1;
    }

    void step(int steps) {
        date.set(mode.get().step(date.get(), steps));
    }

    void goToday() {
        date.set(today());
    }

    /// Whether today is among the days in sight.
    boolean isTodayInSight() {
        var first = mode.get().first(date.get(), words.week());
        return !today().isBefore(first) && today().isBefore(first.plusDays(mode.get().days()));
    }

    void openSelected() {
        if (selected.get() != null) {
            changes.open(Objects.requireNonNull(selected.get()));
        }
    }

    /// A meal event at the next full hour of the day in front.
    void createHere() {
        var day = isTodayInSight() ? today() : date.get();
        var evening = day.atTime(18, 0);
        var now = LocalDateTime.ofInstant(words.now(), zone());
        createAt(evening.isAfter(now) ? evening : evening.plusDays(1));
    }

    void createAt(LocalDateTime start) {
        changes.create(start);
    }

    /// Moves the selected entry by days and minutes on the chef's clock.
    void moveSelected(int days, int minutes) {
        var entry = selected.get();
        if (entry != null && entry.movable()) {
            var start =
                    entry.start().atZone(zone()).plusDays(days).plusMinutes(minutes).toInstant();
            changes.move(entry, start, start.plus(entry.duration()), all);
        }
    }

    /// Gives an entry the time to which it was carried; `null` leaves its length as it is.
    void moveTo(String key, LocalDateTime start, @Nullable LocalDateTime end) {
        all.stream()
                .filter(entry -> entry.key().equals(key) && entry.movable())
                .findFirst()
                .ifPresent(entry -> {
                    var from = start.atZone(zone()).toInstant();
                    var to =
                            end == null
                                    ? from.plus(entry.duration())
                                    : end.atZone(zone()).toInstant();
                    select(key);
                    changes.move(entry, from, to, all);
                });
    }

    /// Saves the open form.
    void save() {
        changes.save(all).ifPresent(this::select);
    }

    void deleteSelected() {
        if (selected.get() != null) {
            changes.delete(Objects.requireNonNull(selected.get()));
        }
    }
}
