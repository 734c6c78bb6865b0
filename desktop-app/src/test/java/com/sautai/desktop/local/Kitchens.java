package com.sautai.desktop.local;

import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Local stores and edits for tests.
public final class Kitchens {
    private static final AtomicLong COUNT = new AtomicLong();
    private static final Instant CREATED = Instant.parse("2026-11-20T10:00:00Z");

    private Kitchens() {}

    public static LocalStore inMemory() {
        return store(LocalDatabase.inMemory("kitchen" + COUNT.incrementAndGet()));
    }

    public static LocalStore onDisk(Path folder) {
        return store(LocalDatabase.open(folder));
    }

    private static LocalStore store(LocalDatabase database) {
        return new LocalStore(database, Clock.systemUTC(), new Random());
    }

    public static Lead lead(String name) {
        return Lead.named(UUID.randomUUID(), name, CREATED);
    }

    public static Change create(Lead lead) {
        return Change.create(SyncedType.LEAD, lead.id(), lead.body());
    }

    public static Edit added(Lead lead) {
        return Edit.of("Added " + lead.name(), List.of(create(lead)));
    }

    /// Writes one field of a lead as the store has it now.
    public static Edit set(LocalStore store, UUID lead, String field, Object value) {
        var seen = body(store, lead);
        return Edit.of(
                "Set " + field,
                Changes.between(SyncedType.LEAD, lead, seen, seen.with(field, value).compact()));
    }

    public static Edit deleted(LocalStore store, UUID lead) {
        return Edit.of("Deleted", List.of(Change.delete(SyncedType.LEAD, lead, body(store, lead))));
    }

    public static Fields body(LocalStore store, UUID lead) {
        return store.find(SyncedType.LEAD, lead).orElseThrow().body();
    }
}
