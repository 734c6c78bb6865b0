package com.sautai.desktop.sync.simulator;

import com.sautai.desktop.local.Edit;
import com.sautai.desktop.local.Row;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Changes;
import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What chefs do, as the seed decides. Nearly every value is typed only once, so that it can be
/// told where it went.
final class Gestures {
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "email",
                    "phone",
                    "stage",
                    "source",
                    "household_size",
                    "next_action_at",
                    "next_action_note");
    private static final List<String> SETS = List.of("tags", "allergies", "dietary_preferences");
    private static final List<String> USUAL = List.of("vip", "vegan", "nuts");
    private static final Instant AGREED = Instant.parse("2027-01-01T09:00:00Z");
    private static final int MANY_TAGS = 30;

    private final Random random;
    private final SharedIds leads;
    private final SharedIds notes;
    private final String favourite;
    private int typed;

    Gestures(Random random) {
        this.random = random;
        this.leads = new SharedIds(new Random(random.nextLong()));
        this.notes = new SharedIds(new Random(random.nextLong()));
        this.favourite = any(FIELDS);
    }

    /// One gesture at the desk of a device.
    void perform(SimDevice device) {
        var rows = device.store().rows(SyncedType.LEAD);
        var chance = random.nextInt(100);
        if (rows.isEmpty() || chance < 4) {
            addLead(device);
        } else if (chance < 74) {
            changeOne(device, random.nextInt(4) == 0 ? any(rows) : rows.getFirst(), chance);
        } else if (chance < 86) {
            resolve(device);
        } else if (chance < 95) {
            device.edit("undoes", () -> device.store().undo());
        } else {
            device.edit("redoes", () -> device.store().redo());
        }
    }

    void addLead(SimDevice device) {
        edit(device, "adds a lead", List.of(addition(device.chef(), device.clock().instant())));
    }

    /// A new lead.
    Change addition(ChefBook chef, Instant now) {
        var id = leads.next(chef);
        return Change.create(SyncedType.LEAD, id, Lead.named(id, word(chef), now).body());
    }

    private void changeOne(SimDevice device, Row lead, int chance) {
        var body = lead.body();
        if (chance < 40) {
            edit(device, "edits a field", changes(lead, withNewValue(device, body)));
        } else if (chance < 44) {
            var both = withNewValue(device, withNewValue(device, body));
            edit(device, "edits two fields", changes(lead, both));
        } else if (chance < 54) {
            edit(device, "edits a set", changes(lead, withOtherElements(device, body)));
        } else if (chance < 61) {
            edit(device, "adds a note", List.of(note(device, lead)));
        } else if (chance < 66) {
            var moved = new ArrayList<>(changes(lead, body.with("stage", stage())));
            moved.add(note(device, lead));
            edit(device, "moves a lead with a note", moved);
        } else if (chance < 69) {
            var archived = body.get("archived_at") == null ? device.clock().instant() : null;
            edit(device, "archives", changes(lead, body.with("archived_at", archived)));
        } else {
            edit(device, "deletes", List.of(Change.delete(SyncedType.LEAD, lead.id(), body)));
        }
    }

    private Fields withNewValue(SimDevice device, Fields body) {
        var field = random.nextInt(3) == 0 ? any(FIELDS) : favourite;
        var optional = !field.equals("name") && !field.equals("stage");
        var value = optional && random.nextInt(6) == 0 ? null : value(device.chef(), field);
        return body.with(field, value).compact();
    }

    private Object value(ChefBook chef, String field) {
        var word = word(chef);
        return switch (field) {
            case "email" -> word + "@example.com";
            case "stage" -> stage();
            case "household_size" -> (long) typed;
            case "next_action_at", "archived_at" -> AGREED.plus(Duration.ofMinutes(typed));
            default -> word;
        };
    }

    private Fields withOtherElements(SimDevice device, Fields body) {
        var set = any(SETS);
        var elements = new ArrayList<>(body.texts(set));
        var chance = random.nextInt(20);
        if (chance == 0) {
            Stream.generate(() -> word(device.chef())).limit(MANY_TAGS).forEach(elements::add);
        } else if (chance < 8 && !elements.isEmpty()) {
            elements.remove(random.nextInt(elements.size()));
        } else {
            elements.add(chance < 14 ? any(USUAL) : word(device.chef()));
        }
        return SyncedType.LEAD.canonical(body.with(set, elements)).compact();
    }

    private Change note(SimDevice device, Row lead) {
        var note =
                Interaction.note(
                        notes.next(device.chef()),
                        lead.id(),
                        word(device.chef()),
                        device.clock().instant());
        return Change.create(SyncedType.INTERACTION, note.id(), note.body());
    }

    private void resolve(SimDevice device) {
        var conflicts =
                device.store().rows(SyncedType.CONFLICT).stream()
                        .map(row -> Conflict.of(row.id(), row.body()))
                        .sorted(Comparator.comparing(Gestures::withoutTimes))
                        .toList();
        if (conflicts.isEmpty()) {
            return;
        }
        var conflict = any(conflicts);
        var current =
                device.store()
                        .find(conflict.rowType(), conflict.rowId())
                        .map(Row::body)
                        .orElse(Fields.NONE);
        var chance = random.nextInt(3);
        var whole =
                conflict.field().equals(Conflict.WHOLE_RECORD)
                        || conflict.field().equals(Fields.DELETED_AT);
        if (chance == 0) {
            edit(device, "keeps", conflict.keep());
        } else if (chance == 1 || whole) {
            edit(device, "uses the other", conflict.useOther(current));
        } else {
            var third = value(device.chef(), conflict.field());
            edit(device, "writes a third", conflict.resolveWith(current, third));
        }
    }

    /// What tells conflicts apart whatever the clocks and the ids made from them say.
    static String withoutTimes(Conflict conflict) {
        return Stream.of(
                        conflict.rowId(),
                        conflict.field(),
                        Merged.withoutTimes(conflict.field(), conflict.other()),
                        Merged.withoutTimes(conflict.field(), conflict.base()),
                        conflict.device())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static List<Change> changes(Row lead, Fields after) {
        return Changes.between(SyncedType.LEAD, lead.id(), lead.body(), after.compact());
    }

    private String stage() {
        return any(List.of(Stage.values())).wire();
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private String word(ChefBook chef) {
        return chef.letter() + ++typed;
    }

    private static void edit(SimDevice device, String what, List<Change> changes) {
        device.edit(what, () -> device.store().apply(Edit.of(what, changes)));
    }
}
