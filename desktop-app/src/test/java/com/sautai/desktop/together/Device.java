package com.sautai.desktop.together;

import com.sautai.desktop.importing.ColumnMapping;
import com.sautai.desktop.importing.GoogleContacts;
import com.sautai.desktop.importing.ImportFile;
import com.sautai.desktop.importing.Importer;
import com.sautai.desktop.importing.NoteWords;
import com.sautai.desktop.local.Applied;
import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Json;
import com.sautai.desktop.local.LocalDatabase;
import com.sautai.desktop.local.LocalStore;
import com.sautai.desktop.local.Row;
import com.sautai.desktop.sync.HttpTransport;
import com.sautai.desktop.sync.Progress;
import com.sautai.desktop.sync.ServerAddress;
import com.sautai.desktop.sync.SignIn;
import com.sautai.desktop.sync.SyncFailed;
import com.sautai.desktop.sync.SyncRound;
import com.sautai.desktop.sync.Transport;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Devices;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;

/// One of the chef's computers: a kitchen on disk and its way to the server, without windows.
public final class Device implements AutoCloseable {
    private final LocalStore store;
    private final OkHttpClient client;
    private final Clock clock = Clock.systemUTC();
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new SecureRandom());
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();

    public Device(Path folder, OkHttpClient client) {
        this.store = new LocalStore(LocalDatabase.open(folder), clock, new SecureRandom());
        this.client = client;
    }

    public LocalStore store() {
        return store;
    }

    public Devices.SignedIn signIn(ServerAddress server, String name) throws SyncFailed {
        var device =
                new SignIn(client).signIn(server, ServerProcess.CHEF, ServerProcess.PASSWORD, name);
        store.sync().connect(server.toString(), device);
        return device;
    }

    public Transport transport() {
        var replica = store.sync().replica().orElseThrow();
        return new HttpTransport(
                client, ServerAddress.parse(replica.server()).orElseThrow(), replica.token());
    }

    public void sync() throws SyncFailed {
        sync(transport());
    }

    public void sync(Transport transport) throws SyncFailed {
        new SyncRound(store.sync(), transport, ahead).run(Progress.UNSEEN);
    }

    /// @return how many contacts came in
    int importFile(Path file) {
        var words = new NoteWords(new Messages(Locale.ENGLISH), Locale.ENGLISH, ZoneOffset.UTC);
        var importer = new Importer(store, words, ids, clock, ZoneOffset.UTC);
        var drafts =
                switch (importer.read(file, share -> {})) {
                    case ImportFile.Table table when table.google() -> GoogleContacts.read(table);
                    case ImportFile.Table table ->
                            importer.contacts(table, ColumnMapping.guessed(table, true));
                    case ImportFile.Cards cards -> cards.drafts();
                    case ImportFile.Unusable(var name, var problem) ->
                            throw new IllegalArgumentException(name + ": " + problem);
                };
        var plan = importer.plan(String.valueOf(file.getFileName()), drafts, true, Map.of());
        apply(importer.edit(plan, "Import"));
        return plan.imported();
    }

    void add(String name) {
        var lead = Lead.named(ids.next(), name, clock.instant());
        apply(
                Edit.of(
                        "Added " + name,
                        List.of(Change.create(SyncedType.LEAD, lead.id(), lead.body()))));
    }

    void set(String name, String field, String value) {
        var lead = lead(name);
        apply(
                Edit.of(
                        "Set " + field,
                        Changes.between(
                                SyncedType.LEAD,
                                lead.id(),
                                lead.body(),
                                lead.body().with(field, value))));
    }

    Fields body(String name) {
        return lead(name).body();
    }

    List<Conflict> conflicts() {
        return store.rows(SyncedType.CONFLICT).stream()
                .map(row -> Conflict.of(row.id(), row.body()))
                .toList();
    }

    /// Takes the value that lost.
    void useOther(Conflict conflict) {
        var current = store.find(conflict.rowType(), conflict.rowId()).orElseThrow().body();
        apply(Edit.of("Used the other value", conflict.useOther(current)));
    }

    /// Every record as the chef sees it, in one line.
    String everything() {
        var records = new TreeMap<String, Object>();
        for (var type : SyncedType.values()) {
            store.rows(type).forEach(row -> records.put(type.wire() + " " + row.id(), row.body()));
        }
        return Json.mapper().writeValueAsString(records);
    }

    private Row lead(String name) {
        return store.rows(SyncedType.LEAD).stream()
                .filter(row -> row.body().text("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No lead called " + name));
    }

    private void apply(Edit edit) {
        if (!(store.apply(edit) instanceof Applied.Done)) {
            throw new IllegalStateException(edit.label() + " was not done");
        }
    }

    @Override
    public void close() {
        store.close();
        ahead.close();
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
