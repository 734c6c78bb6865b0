package com.sautai.desktop.calendar;

import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// The calendar of a kitchen in memory; noon on a Friday in London.
final class CalendarKitchen implements Notices, AutoCloseable {
    final LocalStore store = Kitchens.inMemory();
    final List<String> told = new ArrayList<>();
    final Clock clock = Clock.fixed(CalendarSamples.NOW, ZoneId.of("Europe/London"));
    final Messages messages;
    final Desk desk;
    final CalendarWords words;
    final CalendarViewModel calendar;
    private final RecordBook records;
    private final LeadBook leads;

    CalendarKitchen() {
        this(Locale.UK, Runnable::run);
    }

    CalendarKitchen(Locale locale, Executor screen) {
        messages = new Messages(locale);
        var background = new Background(Runnable::run, screen, CalendarKitchen::fail);
        desk = new Desk(store, background, this, messages);
        leads = new LeadBook(store, background, UnaryOperator.identity());
        records =
                new RecordBook(
                        store,
                        background,
                        EnumSet.of(
                                SyncedType.MEAL_EVENT,
                                SyncedType.SERVICE_ORDER,
                                SyncedType.PROFILE));
        var profile = new OwnProfile(records, clock.getZone(), locale);
        words = new CalendarWords(messages, locale, clock);
        var edits = new CalendarEdits(messages, new TimeOrderedIds(clock, new Random(1)));
        var changes = new CalendarChanges(desk, edits, words, profile);
        calendar = new CalendarViewModel(records, leads, profile, words, changes);
    }

    UUID event(String title, LocalDate date, String time) {
        return event(CalendarSamples.event(title, date, time));
    }

    UUID event(Fields event) {
        return CalendarSamples.add(store, SyncedType.MEAL_EVENT, event);
    }

    UUID booking(String guest, LocalDate date, String time) {
        return CalendarSamples.add(
                store, SyncedType.SERVICE_ORDER, CalendarSamples.booking(guest, date, time));
    }

    void lead(Lead lead) {
        CalendarSamples.add(store, lead);
    }

    CalendarKitchen load() {
        records.load();
        leads.load();
        return this;
    }

    CalendarScreen screen() {
        return new CalendarScreen(calendar, new ViewLoader(messages));
    }

    Fields stored(UUID event) {
        return store.find(SyncedType.MEAL_EVENT, event).orElseThrow().body();
    }

    private static void fail(Exception failure) {
        throw new AssertionError(failure);
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public void warn(String text) {
        told.add(text);
    }

    @Override
    public void tellUndoable(String text, Runnable undo) {
        told.add(text);
    }

    @Override
    public void close() {
        records.close();
        leads.close();
        store.close();
    }
}
