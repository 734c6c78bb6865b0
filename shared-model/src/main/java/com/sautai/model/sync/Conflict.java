package com.sautai.model.sync;

import com.sautai.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A parked value that needs the chef: the record kept `current`, a device wanted `other`.
///
/// For [#WHOLE_RECORD] both are whole bodies: `other` is `null` when the device wanted to delete a
/// record that had changed, and holds the device's edit when the record had been deleted; `base`
/// then is the deleted record with its `deleted_at`.
///
/// @param device the name of the device whose value was parked
/// @param editedAt when that value was typed, by that device's clock
public record Conflict(
        UUID id,
        SyncedType rowType,
        UUID rowId,
        String field,
        @Nullable Object base,
        @Nullable Object other,
        String device,
        Instant editedAt) {
    public static final String WHOLE_RECORD = "*";

    /// The conflict a clash leaves. Its id follows from the mutation, so a mutation that arrives
    /// again makes no second one.
    public static Conflict parked(Change change, Clash clash, Mutation mutation, String device) {
        var name =
                mutation.mid()
                        + "/"
                        + change.type().wire()
                        + "/"
                        + change.id()
                        + "/"
                        + clash.field();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Conflict(
                id,
                change.type(),
                change.id(),
                clash.field(),
                clash.base(),
                clash.other(),
                device,
                mutation.editedAt());
    }

    public static Conflict of(UUID id, Fields body) {
        return new Conflict(
                id,
                SyncedType.of(body.text("row_type")),
                UUID.fromString(body.text("row_id")),
                body.text("field"),
                body.get("base"),
                body.get("other"),
                body.text("device"),
                Instant.parse(body.text("edited_at")));
    }

    public Fields body() {
        var values = new TreeMap<String, @Nullable Object>();
        values.put("row_type", rowType.wire());
        values.put("row_id", rowId);
        values.put("field", field);
        values.put("base", base);
        values.put("other", other);
        values.put("device", device);
        values.put("edited_at", editedAt);
        return new Fields(values).compact();
    }

    /// The record stays as it is.
    public List<Change> keep() {
        return List.of(Change.delete(SyncedType.CONFLICT, id, body()));
    }

    /// The parked value takes the place of the current one.
    ///
    /// @param current the record's body now, empty when it is deleted
    public List<Change> useOther(Fields current) {
        return resolveWith(current, other);
    }

    /// A third value takes the place of both.
    public List<Change> resolveWith(Fields current, @Nullable Object value) {
        var changes = new ArrayList<>(chosen(current, value));
        changes.addAll(keep());
        return List.copyOf(changes);
    }

    private List<Change> chosen(Fields current, @Nullable Object value) {
        if (!field.equals(WHOLE_RECORD)) {
            return Changes.between(rowType, rowId, current, current.with(field, value));
        }
        if (value == null) {
            return List.of(Change.delete(rowType, rowId, current));
        }
        return broughtBack(asFields(value));
    }

    private List<Change> broughtBack(Fields edited) {
        var deleted = asFields(base);
        var body = deleted.with(Fields.DELETED_AT, null).compact();
        var changes = new ArrayList<Change>();
        changes.add(Change.restore(rowType, rowId, body, deleted.text(Fields.DELETED_AT)));
        changes.addAll(Changes.between(rowType, rowId, body, edited));
        return changes;
    }

    private static Fields asFields(@Nullable Object value) {
        var values = new TreeMap<String, @Nullable Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> values.put(String.valueOf(name), each));
        }
        return new Fields(values);
    }

    static List<Problem> problems(Fields body) {
        var problems = new ArrayList<Problem>();
        for (var name : List.of("row_type", "row_id", "field", "device", "edited_at")) {
            if (body.get(name) == null) {
                problems.add(new Problem(name, "required", name + " is required."));
            }
        }
        return problems;
    }
}
