package com.sautai.model.sync;

import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.SyncedField.scalar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.sautai.model.Problem;
import com.sautai.model.chef.ChefFields;
import com.sautai.model.chef.PhotoRules;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.chef.ServingAreaRules;
import com.sautai.model.lead.InteractionRules;
import com.sautai.model.lead.LeadFields;
import com.sautai.model.lead.LeadRules;
import com.sautai.model.meal.MealEventRules;
import com.sautai.model.meal.MealFields;
import com.sautai.model.meal.MealRules;
import com.sautai.model.offering.OfferingFields;
import com.sautai.model.offering.OfferingRules;
import com.sautai.model.offering.TierRules;
import com.sautai.model.order.OrderFields;
import com.sautai.model.waitlist.WaitlistFields;
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

/// The one table of what syncs: every type of record, the schema that brought it, its rules and its
/// fields. The fields themselves stand beside the rules of their feature.
public enum SyncedType {
    LEAD(1, "lead", LeadRules::problems, LeadFields.LEAD),
    INTERACTION(1, "interaction", InteractionRules::problems, LeadFields.INTERACTION),
    /// A value that lost against another one and waits for the chef. Made by the merge, ended by
    /// deleting it.
    CONFLICT(1, "conflict", Conflict::problems, ConflictFields.ALL),
    /// How a chef shows themselves and works; each chef has exactly one.
    PROFILE(2, "profile", ProfileRules::problems, ChefFields.PROFILE),
    SERVING_AREA(2, "serving_area", ServingAreaRules::problems, ChefFields.SERVING_AREA),
    PHOTO(2, "photo", PhotoRules::problems, ChefFields.PHOTO),
    OFFERING(2, "offering", OfferingRules::problems, OfferingFields.OFFERING),
    TIER(2, "tier", TierRules::problems, OfferingFields.TIER),
    MEAL(2, "meal", MealRules::problems, MealFields.MEAL),
    /// Its status follows from these facts and the clock, the same on every side.
    MEAL_EVENT(2, "meal_event", MealEventRules::problems, MealFields.MEAL_EVENT),
    /// The parent of anything transacted.
    ORDER(2, "order", SyncedType::madeByServer, OrderFields.ORDER),
    MEAL_ORDER(2, "meal_order", SyncedType::madeByServer, OrderFields.MEAL_ORDER),
    SERVICE_ORDER(2, "service_order", SyncedType::madeByServer, OrderFields.SERVICE_ORDER),
    LEDGER_ENTRY(2, "ledger_entry", SyncedType::madeByServer, OrderFields.LEDGER_ENTRY),
    WAITLIST_ENTRY(2, "waitlist_entry", SyncedType::madeByServer, WaitlistFields.ENTRY);

    private final int since;
    private final String wire;
    private final Function<Fields, List<Problem>> rules;
    private final Map<String, SyncedField> fields = new LinkedHashMap<>();

    SyncedType(
            int since,
            String wire,
            Function<Fields, List<Problem>> rules,
            List<SyncedField> fields) {
        this.since = since;
        this.wire = wire;
        this.rules = rules;
        Stream.concat(fields.stream(), Stream.of(scalar(Fields.DELETED_AT, INSTANT)))
                .forEach(field -> this.fields.put(field.name(), field));
    }

    /// Such a record has no rules of its own: the server's services make it.
    private static List<Problem> madeByServer(Fields body) {
        return List.of();
    }

    /// Whether only the server makes and changes records of this type.
    public boolean isMadeByServer() {
        return fields.values().stream()
                .allMatch(field ->
                        field.fieldClass() == FieldClass.SERVER
                                || field.name().equals(Fields.DELETED_AT));
    }

    @JsonCreator
    public static SyncedType of(String wire) {
        return Stream.of(values())
                .filter(type -> type.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown type of record: " + wire));
    }

    /// The first schema that has this type; devices of an older one are not told of it.
    public int since() {
        return since;
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
