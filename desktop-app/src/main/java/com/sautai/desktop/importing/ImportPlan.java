package com.sautai.desktop.importing;

import com.sautai.desktop.importing.PlannedRow.Outcome;
import com.sautai.desktop.local.Edit;
import com.sautai.model.id.Ids;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.InteractionType;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What an import would do, before it does anything: every part of the file is in one of its rows
/// or among the unreadable.
public final class ImportPlan {
    private final List<PlannedRow> rows;
    private final List<Unreadable> unreadable;
    private final List<Person> people;

    ImportPlan(List<PlannedRow> rows, List<Unreadable> unreadable, List<Person> people) {
        this.rows = List.copyOf(rows);
        this.unreadable =
                unreadable.stream().sorted(Comparator.comparingInt(Unreadable::line)).toList();
        this.people = List.copyOf(people);
    }

    public List<PlannedRow> rows() {
        return rows;
    }

    public List<Unreadable> unreadable() {
        return unreadable;
    }

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /// How many contacts change something.
    public int imported() {
        return count(Outcome.NEW) + count(Outcome.MERGED);
    }

    /// How many look like somebody there already.
    public int duplicates() {
        return (int) rows.stream().filter(row -> row.match().isPresent()).count();
    }

    /// The import as one edit: a lead and its notes together, so that each arrives whole or not at
    /// all.
    public Edit edit(String label, Ids ids) {
        var mutations = new ArrayList<List<Change>>();
        for (var person : people) {
            var changes = new ArrayList<Change>();
            var known = person.known();
            var id = known == null ? ids.next() : known.id();
            if (known == null) {
                changes.add(Change.create(SyncedType.LEAD, id, person.body()));
            } else {
                changes.addAll(Changes.between(SyncedType.LEAD, id, known.body(), person.body()));
            }
            for (var note : person.newNotes()) {
                var interactionId = ids.next();
                var interaction =
                        new Interaction(
                                interactionId,
                                id,
                                InteractionType.NOTE,
                                note.payload(),
                                note.occurredAt());
                changes.add(
                        Change.create(SyncedType.INTERACTION, interactionId, interaction.body()));
            }
            mutations.add(changes);
        }
        return new Edit(label, mutations);
    }
}
