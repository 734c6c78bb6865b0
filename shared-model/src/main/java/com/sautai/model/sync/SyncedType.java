package com.sautai.model.sync;

import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.JSON;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.UUID;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.derived;
import static com.sautai.model.sync.SyncedField.fixed;
import static com.sautai.model.sync.SyncedField.scalar;
import static com.sautai.model.sync.SyncedField.server;
import static com.sautai.model.sync.SyncedField.set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.sautai.model.Problem;
import com.sautai.model.lead.InteractionRules;
import com.sautai.model.lead.LeadRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one table of what syncs: every type of record, its fields and who may write them.
public enum SyncedType {
    LEAD(
            "lead",
            LeadRules::problems,
            scalar("name", TEXT),
            scalar("phone", TEXT),
            scalar("email", TEXT),
            scalar("household_size", WHOLE),
            scalar("next_action_at", INSTANT),
            scalar("next_action_note", TEXT),
            scalar("archived_at", INSTANT),
            fixed("created_at", INSTANT),
            server("number", WHOLE),
            server("user_number", WHOLE),
            scalar("stage", TEXT),
            scalar("source", TEXT),
            set("tags"),
            set("allergies"),
            set("dietary_preferences"),
            derived("last_activity_at", INSTANT)),
    INTERACTION(
            "interaction",
            InteractionRules::problems,
            fixed("lead_id", UUID),
            fixed("type", TEXT),
            fixed("payload", JSON),
            fixed("occurred_at", INSTANT)),
    /// A value that lost against another one and waits for the chef. Made by the merge, ended by
    /// deleting it.
    CONFLICT(
            "conflict",
            Conflict::problems,
            fixed("row_type", TEXT),
            fixed("row_id", UUID),
            fixed("field", TEXT),
            fixed("base", JSON),
            fixed("other", JSON),
            fixed("device", TEXT),
            fixed("edited_at", INSTANT));

    private final String wire;
    private final Function<Fields, List<Problem>> rules;
    private final Map<String, SyncedField> fields = new LinkedHashMap<>();

    SyncedType(String wire, Function<Fields, List<Problem>> rules, SyncedField... fields) {
        this.wire = wire;
        this.rules = rules;
        Stream.concat(Stream.of(fields), Stream.of(scalar(Fields.DELETED_AT, INSTANT)))
                .forEach(field -> this.fields.put(field.name(), field));
    }

    @JsonCreator
    public static SyncedType of(String wire) {
        return Stream.of(values())
                .filter(type -> type.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown type of record: " + wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    public List<SyncedField> fields() {
        return List.copyOf(fields.values());
    }

    /// The field's entry; empty for a field that a newer schema added.
    public Optional<SyncedField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// A record's values in the order of this table, then those of newer schemas. Records travel in
    /// this order: free text before what hardly differs compresses best.
    public SequencedMap<String, @Nullable Object> inOrder(Fields body) {
        var ordered = new LinkedHashMap<String, @Nullable Object>();
        for (var name : fields.keySet()) {
            if (body.values().containsKey(name)) {
                ordered.put(name, body.get(name));
            }
        }
        body.values().forEach(ordered::putIfAbsent);
        return ordered;
    }

    /// The class of a field; what a newer schema added is the chef's own value.
    public FieldClass classOf(String name) {
        return field(name).map(SyncedField::fieldClass).orElse(FieldClass.SCALAR);
    }

    /// What is wrong with a whole record.
    public List<Problem> problems(Fields body) {
        var shape = shapeProblems(body);
        return shape.isEmpty() ? rules.apply(body) : shape;
    }

    /// What is wrong with the shape of some values, before any rule looks at them.
    public List<Problem> shapeProblems(Fields values) {
        var problems = new ArrayList<Problem>();
        values.values()
                .forEach((name, value) ->
                        field(name)
                                .filter(field -> !field.kind().accepts(value))
                                .ifPresent(field ->
                                        problems.add(
                                                new Problem(
                                                        name,
                                                        "wrong_type",
                                                        name
                                                                + " must be "
                                                                + field.kind().allowed()
                                                                + "."))));
        return problems;
    }

    /// The same values in their one way of writing; only for values without shape problems.
    public Fields canonical(Fields values) {
        var written = values;
        for (var entry : values.values().entrySet()) {
            var field = fields.get(entry.getKey());
            if (field != null) {
                var canonical = field.kind().canonical(entry.getValue());
                if (!Objects.equals(canonical, entry.getValue())) {
                    written = written.with(entry.getKey(), canonical);
                }
            }
        }
        return written;
    }
}
