package com.sautai.desktop.importing;

import com.sautai.desktop.local.Desk;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Kitchens;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Notices;
import com.sautai.desktop.ui.ViewLoader;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;

/// An import with a kitchen of its own, for tests and pictures.
final class ImportSample implements AutoCloseable {
    final LocalStore store = Kitchens.inMemory();
    final List<String> told = new ArrayList<>();
    final Messages messages;
    final Background background;
    final Desk desk;
    final ImportViewModel model;

    /// Everything happens at once, on the thread that asks for it.
    ImportSample(Messages messages) {
        this(messages, Locale.UK, Runnable::run, Runnable::run);
    }

    ImportSample(Messages messages, Locale locale, Executor worker, Executor screen) {
        this.messages = messages;
        background =
                new Background(
                        worker,
                        screen,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        desk = new Desk(store, background, new Told(), messages);
        var importer =
                new Importer(
                        store,
                        new NoteWords(messages, locale, Samples.ZONE),
                        new TimeOrderedIds(Clock.systemUTC(), new Random(1)),
                        Clock.systemUTC(),
                        Samples.ZONE);
        model = new ImportViewModel(importer, desk, background, messages, locale);
    }

    ImportScreen screen(Runnable openLeads) {
        return new ImportScreen(
                model, new ViewLoader(messages), Locale.UK, Samples.ZONE, openLeads);
    }

    void add(String name, String email, String phone) {
        var id = UUID.randomUUID();
        var body = Lead.named(id, name, Instant.parse("2026-01-01T00:00:00Z")).body();
        store.apply(
                Edit.of(
                        "Added " + name,
                        List.of(
                                Change.create(
                                        SyncedType.LEAD,
                                        id,
                                        body.with("email", email)
                                                .with("phone", phone)
                                                .compact()))));
    }

    List<String> names() {
        return store.rows(SyncedType.LEAD).stream()
                .map(row -> row.body().text("name"))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Told implements Notices {
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
    }
}
