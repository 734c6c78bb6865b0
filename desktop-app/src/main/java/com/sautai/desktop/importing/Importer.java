package com.sautai.desktop.importing;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.LocalStore;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.SyncedType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// Plans imports against the leads that are there; takes its time, so never on the screen's thread.
public final class Importer {
    private final LocalStore store;
    private final NoteWords words;
    private final Ids ids;
    private final Clock clock;
    private final ZoneId zone;

    /// @param zone where the dates of files are local
    public Importer(LocalStore store, NoteWords words, Ids ids, Clock clock, ZoneId zone) {
        this.store = store;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public ImportFile read(Path file, Progress progress) {
        return ImportFile.read(file, progress);
    }

    public Drafts contacts(ImportFile.Table table, ColumnMapping mapping) {
        return new TableContacts(mapping, zone).read(table);
    }

    /// @param foodInNotes whether allergies and diets that notes speak of are taken over
    /// @param choices the chef's about duplicates, by line
    public ImportPlan plan(
            String file, Drafts drafts, boolean foodInNotes, Map<Integer, Choice> choices) {
        var leads = KnownLead.all(store.rows(SyncedType.LEAD), store.rows(SyncedType.INTERACTION));
        return new Planner(words, file, clock.instant(), foodInNotes, choices).plan(drafts, leads);
    }

    public Edit edit(ImportPlan plan, String label) {
        return plan.edit(label, ids);
    }
}
