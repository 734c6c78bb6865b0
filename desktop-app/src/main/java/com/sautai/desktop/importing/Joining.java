package com.sautai.desktop.importing;

import com.sautai.model.lead.PersonKey;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Adds a contact to a lead: fills what is empty, adds to sets, and collects for a note what found
/// no place.
final class Joining {
    private static final int MOST_ELEMENTS = 50;

    private final ContactDraft contact;
    private final boolean isNew;
    private final Fields before;
    private final List<Extra> left = new ArrayList<>();
    private final Set<String> added = new LinkedHashSet<>();
    private Fields body;

    /// @param before empty for a lead that is yet to be made
    Joining(Fields before, ContactDraft contact, boolean foodInNotes) {
        this.contact = contact;
        this.before = before;
        isNew = before.isEmpty();
        body = before;
        name();
        email();
        phone();
        scalar("stage", contact.stage() == null ? "" : contact.stage().wire(), Extra.Kind.STAGE);
        scalar("source", contact.source(), Extra.Kind.SOURCE);
        householdSize();
        nextAction();
        created();
        elements("tags", contact.tags(), Extra.Kind.TAGS);
        elements("allergies", contact.food().allergies(), Extra.Kind.ALLERGIES);
        elements("dietary_preferences", contact.food().diets(), Extra.Kind.DIETS);
        if (foodInNotes) {
            elements("allergies", contact.foodInNotes().allergies(), Extra.Kind.ALLERGIES);
            elements("dietary_preferences", contact.foodInNotes().diets(), Extra.Kind.DIETS);
        }
        left.addAll(contact.extras());
    }

    /// The lead with the contact in it; one that is new still lacks what every lead must have.
    Fields body() {
        return body;
    }

    /// The fields that got something.
    List<String> added() {
        return List.copyOf(added);
    }

    /// What found no place.
    List<Extra> left() {
        return left;
    }

    private void name() {
        if (body.text("name").isEmpty()) {
            set("name", contact.name());
        } else if (!Texts.plain(body.text("name")).equals(Texts.plain(contact.name()))
                && !contact.hints().contains(Hint.NAME_IS_EMAIL)
                && !contact.hints().contains(Hint.NAME_IS_PHONE)) {
            left.add(new Extra(Extra.Kind.NAME, "", contact.name()));
        }
    }

    private void email() {
        if (body.text("email").isEmpty() && !contact.email().isEmpty()) {
            set("email", contact.email());
        }
        contact.emails().stream()
                .filter(email -> !email.equalsIgnoreCase(body.text("email")))
                .forEach(email -> left.add(new Extra(Extra.Kind.EMAIL, "", email)));
    }

    private void phone() {
        if (body.text("phone").isEmpty() && !contact.phone().isEmpty()) {
            set("phone", contact.phone());
        }
        contact.phones().stream()
                .filter(phone -> !sameNumber(phone, body.text("phone")))
                .forEach(phone -> left.add(new Extra(Extra.Kind.PHONE, "", phone)));
    }

    private void scalar(String field, String value, Extra.Kind kind) {
        if (value.isEmpty()) {
            return;
        }
        if (body.text(field).isEmpty()) {
            set(field, value);
        } else if (!body.text(field).equalsIgnoreCase(value)) {
            left.add(
                    new Extra(kind, "", kind == Extra.Kind.STAGE ? Stage.of(value).wire() : value));
        }
    }

    private void householdSize() {
        var size = contact.householdSize();
        if (size == null) {
            return;
        }
        var there = body.number("household_size");
        if (there == null) {
            set("household_size", size);
        } else if (!there.equals(size)) {
            left.add(new Extra(Extra.Kind.GUESTS, "", size.toString()));
        }
    }

    private void nextAction() {
        var at = contact.nextActionAt();
        if (at == null && contact.nextActionNote().isEmpty()) {
            return;
        }
        if (body.get("next_action_at") == null && body.text("next_action_note").isEmpty()) {
            set("next_action_at", at == null ? null : at.toString());
            set("next_action_note", contact.nextActionNote());
        } else if (!Objects.equals(body.instant("next_action_at"), at)
                || !body.text("next_action_note").equals(contact.nextActionNote())) {
            left.add(
                    new Extra(
                            Extra.Kind.NEXT_ACTION,
                            "",
                            ((at == null ? "" : at + " ") + contact.nextActionNote()).strip()));
        }
    }

    private void created() {
        var created = contact.createdAt();
        var there = body.instant("created_at");
        if (created != null && there == null) {
            body = body.with("created_at", created);
        } else if (created != null && created.isBefore(there)) {
            left.add(new Extra(Extra.Kind.CREATED, "", created.toString()));
        }
    }

    private void elements(String field, List<String> elements, Extra.Kind kind) {
        var all = new TreeSet<>(body.texts(field));
        var without = new ArrayList<String>();
        for (var element : elements) {
            if (all.stream().noneMatch(element::equalsIgnoreCase)) {
                if (all.size() < MOST_ELEMENTS) {
                    all.add(element);
                } else {
                    without.add(element);
                }
            }
        }
        if (all.size() > body.texts(field).size()) {
            set(field, List.copyOf(all));
        }
        if (!without.isEmpty()) {
            left.add(new Extra(kind, "", String.join(", ", without)));
        }
    }

    private void set(String field, @Nullable Object value) {
        body = body.with(field, value).compact();
        if (!isNew && !Objects.equals(before.get(field), body.get(field))) {
            added.add(field);
        }
    }

    private static boolean sameNumber(String one, String other) {
        return one.equals(other)
                || PersonKey.ofPhone(one).isPresent()
                        && PersonKey.ofPhone(one).equals(PersonKey.ofPhone(other));
    }
}
