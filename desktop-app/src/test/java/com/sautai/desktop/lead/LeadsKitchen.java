package com.sautai.desktop.lead;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executor;

/// The leads of a kitchen in memory, with everything that the board needs; noon on a Friday in
/// London.
final class LeadsKitchen implements Notices, AutoCloseable {
    final LocalStore store;
    final List<String> told = new ArrayList<>();
    final Clock clock = Clock.fixed(LeadSamples.NOW, ZoneId.of("Europe/London"));
    final Messages messages;
    final LeadWords words;
    final LeadEdits edits;
    final Desk desk;
    final LeadBook book;
    final LeadBoardViewModel board;
    final LeadPanelViewModel panel;

    /// Everything happens at once on the caller's thread.
    LeadsKitchen() {
        this(Locale.UK);
    }

    LeadsKitchen(Locale locale) {
        this(locale, Runnable::run, Runnable::run);
    }

    LeadsKitchen(Locale locale, Executor worker, Executor screen) {
        this(locale, Kitchens.inMemory(), worker, screen);
    }

    LeadsKitchen(Locale locale, LocalStore store, Executor worker, Executor screen) {
        this.store = store;
        messages = new Messages(locale);
        words = new LeadWords(messages, locale, clock);
        edits = new LeadEdits(words, new TimeOrderedIds(clock, new Random(1)));
        var background = new Background(worker, screen, LeadsKitchen::fail);
        desk = new Desk(store, background, this, messages);
        book = new LeadBook(store, background, words::allergy);
        board = new LeadBoardViewModel(book, desk, edits);
        panel = new LeadPanelViewModel(book, desk, edits, new LeadTimeline(store, background));
    }

    LeadsKitchen with(Lead... leads) {
        return with(List.of(leads));
    }

    LeadsKitchen with(Collection<Lead> leads) {
        fill(leads);
        book.load();
        return this;
    }

    /// Writes leads into the store without a book that reads them.
    void fill(Collection<Lead> leads) {
        store.apply(
                new Edit(
                        "Samples",
                        leads.stream()
                                .map(lead ->
                                        List.of(
                                                Change.create(
                                                        SyncedType.LEAD, lead.id(), lead.body())))
                                .toList()));
    }

    LeadsKitchen withHistory(Lead lead) {
        store.apply(
                new Edit(
                        "History",
                        LeadSamples.interactions(lead).stream().map(LeadsKitchen::made).toList()));
        return this;
    }

    private static List<Change> made(Interaction interaction) {
        return List.of(Change.create(SyncedType.INTERACTION, interaction.id(), interaction.body()));
    }

    LeadScreen screen() {
        return new LeadScreen(board, panel, new ViewLoader(messages));
    }

    /// The names in a column, in their order.
    List<String> names(com.sautai.model.lead.Stage stage) {
        return board.column(stage).getValue().stream().map(card -> card.lead().name()).toList();
    }

    LeadCard card(Lead lead) {
        return book.find(lead.id()).orElseThrow();
    }

    Lead stored(Lead lead) {
        return Lead.of(lead.id(), store.find(SyncedType.LEAD, lead.id()).orElseThrow().body());
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
        book.close();
        store.close();
    }
}
