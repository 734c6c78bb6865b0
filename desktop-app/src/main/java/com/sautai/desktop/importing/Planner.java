package com.sautai.desktop.importing;

import com.sautai.desktop.importing.PlannedRow.Outcome;
import com.sautai.desktop.importing.Unreadable.Reason;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides for each contact of a file what becomes of it: someone new, part of somebody there, or
/// nothing.
final class Planner {
    private final NoteWords words;
    private final String file;
    private final Instant now;
    private final boolean foodInNotes;
    private final Map<Integer, Choice> choices;
    private final People people = new People();
    private final Set<Person> changed = new LinkedHashSet<>();
    private final List<PlannedRow> rows = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /// @param file its name
    /// @param foodInNotes whether allergies and diets that notes speak of are taken over
    /// @param choices the chef's, by line
    Planner(
            NoteWords words,
            String file,
            Instant now,
            boolean foodInNotes,
            Map<Integer, Choice> choices) {
        this.words = words;
        this.file = file;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.foodInNotes = foodInNotes;
        this.choices = choices;
    }

    ImportPlan plan(Drafts drafts, List<KnownLead> leads) {
        leads.forEach(lead -> people.add(Person.of(lead)));
        unreadable.addAll(drafts.unreadable());
        drafts.contacts().forEach(this::plan);
        return new ImportPlan(rows, unreadable, List.copyOf(changed));
    }

    private void plan(ContactDraft contact) {
        var mark = ImportedNote.mark(contact);
        var found = people.find(contact, mark);
        var match = found.map(People.Found::match);
        var choice =
                match.map(each -> choices.getOrDefault(contact.line(), each.usualChoice()))
                        .orElse(Choice.AS_NEW);
        switch (choice) {
            case SKIP ->
                    rows.add(new PlannedRow(contact, match, choice, Outcome.SKIPPED, List.of()));
            case AS_NEW -> add(Person.in(contact), contact, mark, match, choice);
            case MERGE -> add(found.orElseThrow().person(), contact, mark, match, choice);
        }
    }

    private void add(
            Person person,
            ContactDraft contact,
            String mark,
            Optional<Match> match,
            Choice choice) {
        if (person.has(mark)) {
            rows.add(new PlannedRow(contact, match, choice, Outcome.UNCHANGED, List.of()));
            return;
        }
        boolean isNew = choice == Choice.AS_NEW;
        var joining = new Joining(person.body(), contact, foodInNotes);
        var text = text(person, contact, joining.left());
        if (!isNew && text.isEmpty() && joining.added().isEmpty()) {
            rows.add(new PlannedRow(contact, match, choice, Outcome.UNCHANGED, List.of()));
            return;
        }
        var body = SyncedType.LEAD.canonical(isNew ? complete(joining.body()) : joining.body());
        var problems = SyncedType.LEAD.problems(body);
        if (!problems.isEmpty()) {
            unreadable.add(
                    new Unreadable(
                            contact.line(),
                            1,
                            Reason.AGAINST_THE_RULES,
                            contact.name() + ": " + problems.getFirst().text()));
            return;
        }
        var adds = new ArrayList<>(joining.added());
        if (!text.isEmpty()) {
            adds.add("note");
        }
        var happened =
                contact.createdAt() == null || contact.createdAt().isAfter(now)
                        ? now
                        : contact.createdAt();
        var noted = text.isEmpty() ? words.importedFrom(file) : text;
        person.became(body, contact, mark, ImportedNote.of(contact, noted, happened));
        people.add(person);
        changed.add(person);
        rows.add(
                new PlannedRow(contact, match, choice, isNew ? Outcome.NEW : Outcome.MERGED, adds));
    }

    /// What every lead has, for what the file does not tell.
    private Fields complete(Fields body) {
        var complete = body;
        if (complete.text("stage").isEmpty()) {
            complete = complete.with("stage", Stage.NEW.wire());
        }
        if (complete.text("source").isEmpty()) {
            complete = complete.with("source", "import");
        }
        return complete.get("created_at") == null ? complete.with("created_at", now) : complete;
    }

    private String text(Person person, ContactDraft contact, List<Extra> left) {
        var lines =
                left.stream()
                        .map(words::line)
                        .distinct()
                        .filter(line -> !person.hasNoted(line))
                        .collect(Collectors.joining("\n"));
        var note =
                contact.note().isEmpty() || person.hasNoted(contact.note()) ? "" : contact.note();
        return note.isEmpty() || lines.isEmpty() ? note + lines : note + "\n\n" + lines;
    }
}
