package com.sautai.desktop.needsyou;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.model.Problem;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A kitchen in memory in which something needs the chef; everything happens on the caller's
/// thread.
final class NeedsKitchen implements Notices, AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

    final LocalStore store = Kitchens.inMemory();
    final List<String> told = new ArrayList<>();
    final NeedsYouViewModel viewModel;

    NeedsKitchen(Locale locale) {
        var messages = new Messages(locale);
        var background = new Background(Runnable::run, Runnable::run, NeedsKitchen::fail);
        var desk = new Desk(store, background, this, messages);
        var clock = Clock.fixed(NOW, ZoneId.of("Europe/London"));
        viewModel =
                new NeedsYouViewModel(
                        store, desk, background, new NeedWords(messages, locale, clock));
    }

    Lead lead(String name) {
        var lead = Kitchens.lead(name);
        store.apply(Edit.of("New lead", List.of(Kitchens.create(lead))));
        return lead;
    }

    /// Another device wanted a value that came too late.
    void clash(Lead lead, String field, @Nullable Object other, String device) {
        var conflict =
                new Conflict(
                        UUID.randomUUID(),
                        SyncedType.LEAD,
                        lead.id(),
                        field,
                        null,
                        other,
                        device,
                        NOW.minusSeconds(3_600));
        store.apply(
                Edit.of(
                        "Clash",
                        List.of(
                                Change.create(
                                        SyncedType.CONFLICT, conflict.id(), conflict.body()))));
    }

    /// The server does not take the newest edit.
    void refuse(Lead lead, String label, Problem reason) {
        var before = lead.body();
        store.apply(
                Edit.of(
                        label,
                        Changes.between(
                                SyncedType.LEAD,
                                lead.id(),
                                before,
                                before.with("source", "fair"))));
        store.sync().setAside(store.sync().nextBatch(0).getLast(), reason);
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
    public void close() throws Exception {
        viewModel.close();
        store.close();
    }
}
