package com.sautai.model.sync;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a mutation on one record.
///
/// @param set the new values (`put`) or the elements added or removed (`add`, `remove`); empty for
///   `delete`
/// @param base what the writer saw before: the old values of the fields in `set`, empty for a new
///   record; the whole body for `delete`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Change(SyncedType type, UUID id, Op op, Fields set, Fields base) {
    /// `set` and `base` may be left out on the wire.
    public Change(SyncedType type, UUID id, Op op, @Nullable Fields set, @Nullable Fields base) {
        this.type = Objects.requireNonNull(type, "type");
        this.id = Objects.requireNonNull(id, "id");
        this.op = Objects.requireNonNull(op, "op");
        this.set = set == null ? Fields.NONE : set;
        this.base = base == null ? Fields.NONE : base;
    }

    public static Change create(SyncedType type, UUID id, Fields body) {
        return new Change(type, id, Op.PUT, body, Fields.NONE);
    }

    /// Writes some fields of a record whose body the writer saw.
    public static Change put(SyncedType type, UUID id, Fields set, Fields seen) {
        return new Change(type, id, Op.PUT, set, seen.only(set.values().keySet()));
    }

    public static Change delete(SyncedType type, UUID id, Fields seen) {
        return new Change(type, id, Op.DELETE, Fields.NONE, seen);
    }

    public static Change add(SyncedType type, UUID id, Fields elements) {
        return new Change(type, id, Op.ADD, elements, Fields.NONE);
    }

    public static Change remove(SyncedType type, UUID id, Fields elements) {
        return new Change(type, id, Op.REMOVE, elements, Fields.NONE);
    }

    /// Brings a deleted record back as it was.
    public static Change restore(SyncedType type, UUID id, Fields body, String deletedAt) {
        return new Change(
                type,
                id,
                Op.PUT,
                body.with(Fields.DELETED_AT, null),
                body.with(Fields.DELETED_AT, deletedAt));
    }

    /// Whether this makes a record that is not there: a new one, or a deleted one again.
    @JsonIgnore
    public boolean makesRecord() {
        return op == Op.PUT && (base.isEmpty() || base.isDeleted());
    }
}
