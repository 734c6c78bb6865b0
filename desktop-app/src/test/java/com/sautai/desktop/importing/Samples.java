package com.sautai.desktop.importing;

import com.sautai.desktop.local.Row;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Rebase;
import com.sautai.model.sync.SyncedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// Files of contacts, and a kitchen's leads without a database.
final class Samples {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final NoteWords WORDS =
            new NoteWords(new Messages(Locale.ENGLISH), Locale.ENGLISH, ZONE);

    private Samples() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource(name), name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Path write(Path folder, String name, String content) {
        return write(folder, name, content, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String content, Charset charset) {
        return write(folder, name, content.getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ImportFile read(Path file) {
        return ImportFile.read(file, Progress.NONE);
    }

    static ImportFile.Table table(Path file) {
        return (ImportFile.Table) read(file);
    }

    /// The contacts of any file that has some, columns as guessed.
    static Drafts drafts(Path file) {
        return switch (read(file)) {
            case ImportFile.Table table when table.google() -> GoogleContacts.read(table);
            case ImportFile.Table table ->
                    new TableContacts(ColumnMapping.guessed(table, true), ZONE).read(table);
            case ImportFile.Cards cards -> cards.drafts();
            case ImportFile.Unusable unusable ->
                    throw new AssertionError(unusable.problem().toString());
        };
    }

    static ContactDraft contact(Drafts drafts, String name) {
        return drafts.contacts().stream()
                .filter(contact -> contact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is called " + name));
    }

    /// Records as edits leave them.
    static final class Kitchen {
        private final Map<UUID, Fields> leads = new LinkedHashMap<>();
        private final Map<UUID, Fields> interactions = new LinkedHashMap<>();
        private final AtomicLong ids = new AtomicLong();

        UUID nextId() {
            return new UUID(0x7000, ids.incrementAndGet());
        }

        UUID add(String name, String email, String phone) {
            var id = nextId();
            var body = Lead.named(id, name, Instant.parse("2026-01-01T00:00:00Z")).body();
            leads.put(id, body.with("email", email).with("phone", phone).compact());
            return id;
        }

        void change(UUID lead, String field, Object value) {
            leads.put(lead, Objects.requireNonNull(leads.get(lead)).with(field, value));
        }

        Lead lead(String name) {
            return leads.entrySet().stream()
                    .map(entry -> Lead.of(entry.getKey(), entry.getValue()))
                    .filter(lead -> lead.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No lead is called " + name));
        }

        List<String> names() {
            return leads.values().stream().map(body -> body.text("name")).toList();
        }

        int size() {
            return leads.size();
        }

        List<String> notes(String name) {
            var id = lead(name).id();
            return interactions.entrySet().stream()
                    .map(entry -> Interaction.of(entry.getKey(), entry.getValue()))
                    .filter(note -> note.leadId().equals(id))
                    .map(Interaction::text)
                    .toList();
        }

        ImportPlan plan(Drafts drafts) {
            return plan(drafts, true, Map.of());
        }

        ImportPlan plan(Drafts drafts, boolean food, Map<Integer, Choice> choices) {
            return new Planner(WORDS, "contacts.csv", NOW, food, choices)
                    .plan(
                            drafts,
                            KnownLead.all(
                                    rows(SyncedType.LEAD, leads),
                                    rows(SyncedType.INTERACTION, interactions)));
        }

        /// Does what a plan says, as the store would; fails on what the store would refuse.
        void carryOut(ImportPlan plan) {
            for (var mutation : plan.edit("Imported", this::nextId).mutations()) {
                var byRecord =
                        mutation.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Change::id,
                                                LinkedHashMap::new,
                                                Collectors.toCollection(ArrayList::new)));
                byRecord.forEach((id, changes) -> {
                    var type = changes.getFirst().type();
                    var records = type == SyncedType.LEAD ? leads : interactions;
                    var after = Objects.requireNonNull(Rebase.onto(records.get(id), changes));
                    if (!type.problems(after).isEmpty()) {
                        throw new AssertionError(type.problems(after) + " of " + after);
                    }
                    records.put(id, after);
                });
            }
        }

        private static List<Row> rows(SyncedType type, Map<UUID, Fields> bodies) {
            return new HashMap<>(bodies)
                    .entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> new Row(type, entry.getKey(), entry.getValue()))
                            .toList();
        }
    }
}
