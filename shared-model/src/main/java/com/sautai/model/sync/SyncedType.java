package com.sautai.model.sync;

import static com.sautai.model.sync.FieldKind.DATE;
import static com.sautai.model.sync.FieldKind.FLAG;
import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.JSON;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.TIME;
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
import com.sautai.model.chef.PhotoRules;
import com.sautai.model.chef.ProfileRules;
import com.sautai.model.chef.ServingAreaRules;
import com.sautai.model.lead.InteractionRules;
import com.sautai.model.lead.LeadRules;
import com.sautai.model.meal.MealEventRules;
import com.sautai.model.meal.MealRules;
import com.sautai.model.offering.OfferingRules;
import com.sautai.model.offering.TierRules;
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
            fixed("edited_at", INSTANT)),
    /// How a chef shows themselves and works; each chef has exactly one.
    PROFILE(
            "profile",
            ProfileRules::problems,
            scalar("display_name", TEXT),
            scalar("bio", TEXT),
            scalar("experience", TEXT),
            scalar("city", TEXT),
            scalar("country", TEXT),
            scalar("timezone", TEXT),
            scalar("currency", TEXT),
            scalar("picture", TEXT),
            scalar("banner", TEXT),
            scalar("is_live", FLAG),
            scalar("on_break", FLAG),
            scalar("break_note", TEXT),
            scalar("notice_hours", WHOLE),
            scalar("travel_buffer_minutes", WHOLE),
            scalar("waitlist_enabled", FLAG),
            scalar("waitlist_cooldown_hours", WHOLE),
            server("is_verified", FLAG),
            server("background_checked", FLAG),
            server("insured", FLAG),
            server("insurance_expiry", DATE),
            server("food_handlers_cert", FLAG)),
    SERVING_AREA(
            "serving_area",
            ServingAreaRules::problems,
            fixed("country", TEXT),
            fixed("postal_code", TEXT),
            scalar("display_postalcode", TEXT),
            scalar("city", TEXT)),
    PHOTO(
            "photo",
            PhotoRules::problems,
            fixed("sha256", TEXT),
            scalar("title", TEXT),
            scalar("caption", TEXT),
            scalar("category", TEXT),
            set("tags"),
            scalar("is_featured", FLAG),
            scalar("is_hidden", FLAG),
            scalar("sort_order", WHOLE),
            fixed("created_at", INSTANT),
            server("number", WHOLE)),
    OFFERING(
            "offering",
            OfferingRules::problems,
            scalar("title", TEXT),
            scalar("service_type", TEXT),
            scalar("description", TEXT),
            scalar("max_travel_miles", WHOLE),
            scalar("currency", TEXT),
            scalar("active", FLAG),
            scalar("sort_order", WHOLE),
            fixed("created_at", INSTANT),
            server("number", WHOLE)),
    TIER(
            "tier",
            TierRules::problems,
            fixed("offering_id", UUID),
            scalar("display_label", TEXT),
            scalar("household_min", WHOLE),
            scalar("household_max", WHOLE),
            scalar("desired_unit_amount_cents", WHOLE),
            scalar("is_recurring", FLAG),
            scalar("recurrence_interval", TEXT),
            scalar("duration_minutes", WHOLE),
            scalar("hidden", FLAG),
            scalar("sort_order", WHOLE),
            server("number", WHOLE)),
    MEAL(
            "meal",
            MealRules::problems,
            scalar("name", TEXT),
            scalar("description", TEXT),
            server("number", WHOLE)),
    /// Its status follows from these facts and the clock, the same on every side.
    MEAL_EVENT(
            "meal_event",
            MealEventRules::problems,
            scalar("meal_id", UUID),
            scalar("title", TEXT),
            scalar("description", TEXT),
            scalar("event_date", DATE),
            scalar("event_time", TIME),
            scalar("duration_minutes", WHOLE),
            scalar("cutoff_date", DATE),
            scalar("cutoff_time", TIME),
            scalar("timezone", TEXT),
            scalar("max_orders", WHOLE),
            scalar("min_orders", WHOLE),
            scalar("base_price", WHOLE),
            scalar("min_price", WHOLE),
            scalar("currency", TEXT),
            scalar("special_instructions", TEXT),
            scalar("published_at", INSTANT),
            scalar("orders_closed", FLAG),
            scalar("cancelled_at", INSTANT),
            scalar("cancel_reason", TEXT),
            fixed("created_at", INSTANT),
            server("number", WHOLE),
            server("plates_sold", WHOLE),
            server("plates_held", WHOLE)),
    /// The parent of anything transacted.
    ORDER(
            "order",
            SyncedType::madeByServer,
            server("number", WHOLE),
            server("kind", TEXT),
            server("customer_id", WHOLE),
            server("status", TEXT),
            server("currency", TEXT),
            server("total_amount", WHOLE),
            server("is_paid", FLAG),
            server("created_at", INSTANT)),
    MEAL_ORDER(
            "meal_order",
            SyncedType::madeByServer,
            server("number", WHOLE),
            server("order_id", UUID),
            server("meal_event_id", UUID),
            server("customer_id", WHOLE),
            server("customer_name", TEXT),
            server("quantity", WHOLE),
            server("unit_price", WHOLE),
            server("price_paid", WHOLE),
            server("currency", TEXT),
            server("status", TEXT),
            server("special_requests", TEXT),
            server("created_at", INSTANT)),
    SERVICE_ORDER(
            "service_order",
            SyncedType::madeByServer,
            server("number", WHOLE),
            server("order_id", UUID),
            server("offering_id", UUID),
            server("tier_id", UUID),
            server("offering_title", TEXT),
            server("service_type", TEXT),
            server("tier_label", TEXT),
            server("customer_id", WHOLE),
            server("customer_name", TEXT),
            server("household_size", WHOLE),
            server("service_date", DATE),
            server("service_start_time", TIME),
            server("duration_minutes", WHOLE),
            server("timezone", TEXT),
            server("street", TEXT),
            server("city", TEXT),
            server("state", TEXT),
            server("postal_code", TEXT),
            server("country", TEXT),
            server("special_requests", TEXT),
            server("schedule_preferences", TEXT),
            server("amount", WHOLE),
            server("currency", TEXT),
            server("is_subscription", FLAG),
            server("status", TEXT),
            server("created_at", INSTANT)),
    LEDGER_ENTRY(
            "ledger_entry",
            SyncedType::madeByServer,
            server("order_id", UUID),
            server("kind", TEXT),
            server("amount", WHOLE),
            server("currency", TEXT),
            server("source_id", TEXT),
            server("occurred_at", INSTANT)),
    WAITLIST_ENTRY(
            "waitlist_entry",
            SyncedType::madeByServer,
            server("number", WHOLE),
            server("customer_id", WHOLE),
            server("customer_name", TEXT),
            server("subscribed_at", INSTANT),
            server("unsubscribed_at", INSTANT),
            server("last_notified_at", INSTANT));

    private final String wire;
    private final Function<Fields, List<Problem>> rules;
    private final Map<String, SyncedField> fields = new LinkedHashMap<>();

    SyncedType(String wire, Function<Fields, List<Problem>> rules, SyncedField... fields) {
        this.wire = wire;
        this.rules = rules;
        Stream.concat(Stream.of(fields), Stream.of(scalar(Fields.DELETED_AT, INSTANT)))
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
