package com.sautai.desktop.importing;

import com.sautai.model.lead.PersonKey;
import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody the plan knows: a lead that is there, or one the import will make.
final class Person {
    private final @Nullable KnownLead known;
    private final int line;
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private final Set<String> marks = new HashSet<>();
    private final List<String> noteTexts = new ArrayList<>();
    private final List<ImportedNote> newNotes = new ArrayList<>();
    private Fields body;

    private Person(@Nullable KnownLead known, int line, Fields body) {
        this.known = known;
        this.line = line;
        this.body = body;
    }

    static Person of(KnownLead lead) {
        var person = new Person(lead, 0, lead.body());
        person.meet(lead.body().text("email"), lead.body().text("phone"));
        for (var note : lead.notes()) {
            ImportedNote.emails(note).forEach(email -> person.meet(email, ""));
            ImportedNote.phones(note).forEach(phone -> person.meet("", phone));
            person.marks.add(ImportedNote.mark(note));
            person.noteTexts.add(note.text("text"));
        }
        person.marks.remove("");
        return person;
    }

    /// Somebody new, of whom only the line is known so far.
    static Person in(ContactDraft contact) {
        return new Person(null, contact.line(), Fields.NONE);
    }

    private void meet(String email, String phone) {
        PersonKey.ofEmail(email).ifPresent(emails::add);
        PersonKey.ofPhone(phone).ifPresent(phones::add);
    }

    /// Takes over what has become of the lead by adding a contact to it.
    void became(Fields changed, ContactDraft contact, String mark, List<ImportedNote> notes) {
        body = changed;
        contact.emails().forEach(email -> meet(email, ""));
        contact.phones().forEach(phone -> meet("", phone));
        marks.add(mark);
        newNotes.addAll(notes);
        notes.forEach(note -> noteTexts.add(note.payload().text("text")));
    }

    List<String> keys() {
        var keys = new ArrayList<String>();
        emails.forEach(email -> keys.add(People.emailKey(email)));
        phones.forEach(phone -> keys.add(People.phoneKey(phone)));
        marks.forEach(mark -> keys.add(People.markKey(mark)));
        keys.add(People.nameKey(name()));
        return keys;
    }

    @Nullable KnownLead known() {
        return known;
    }

    int line() {
        return line;
    }

    String name() {
        return body.text("name");
    }

    Fields body() {
        return body;
    }

    List<ImportedNote> newNotes() {
        return newNotes;
    }

    boolean isReachable() {
        return !emails.isEmpty() || !phones.isEmpty();
    }

    boolean has(String mark) {
        return marks.contains(mark);
    }

    boolean hasNoted(String text) {
        return noteTexts.stream().anyMatch(note -> note.contains(text));
    }

    /// Whether all words of one name are in the other: `Ada` and `Ada Brown`, not `Ada Brown` and
    /// `Tom Brown`.
    boolean isCalledLike(ContactDraft contact) {
        if (contact.hints().contains(Hint.NAME_IS_PHONE)
                || contact.hints().contains(Hint.NAME_IS_EMAIL)) {
            return true;
        }
        var own = words(name());
        var other = words(contact.name());
        return own.containsAll(other) || other.containsAll(own);
    }

    boolean saysNothingElseThan(ContactDraft contact) {
        return marks.isEmpty() || contact.note().isEmpty() && contact.extras().isEmpty();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Texts.plain(name).split(" ", -1)));
    }
}
