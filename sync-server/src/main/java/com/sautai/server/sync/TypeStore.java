package com.sautai.server.sync;

import com.sautai.model.sync.FieldClass;
import com.sautai.model.sync.FieldKind;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedField;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Json;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// The table of one synced type: a column for each field that travels, named like it, and `extra`
/// for those of newer schemas.
public final class TypeStore {
    private static final String EXTRA = "extra";

    private final SyncedType type;
    private final Table<?> table;
    private final Field<Long> chef;
    private final Field<UUID> rowId;
    private final List<SyncedField> read;
    private final List<SyncedField> written;
    private final Field<?>[] readColumns;

    TypeStore(SyncedType type, Table<?> table) {
        this.type = type;
        this.table = table;
        chef = column("chef_id").coerce(SQLDataType.BIGINT);
        rowId = column("id").coerce(SQLDataType.UUID);
        read = fields(FieldClass.SCALAR, FieldClass.SET, FieldClass.FIXED, FieldClass.SERVER);
        written = fields(FieldClass.SCALAR, FieldClass.SET, FieldClass.FIXED, FieldClass.SERVER);
        var columns = new ArrayList<Field<?>>(List.of(rowId, column(EXTRA)));
        read.forEach(field -> columns.add(column(field.name())));
        readColumns = columns.toArray(Field<?>[]::new);
    }

    public Table<?> table() {
        return table;
    }

    /// What to select to read a [#body].
    public Field<?>[] columns() {
        return readColumns.clone();
    }

    Condition isRowOf(Field<Long> chefId, Field<UUID> id) {
        return chef.eq(chefId).and(rowId.eq(id));
    }

    public UUID id(Record row) {
        return row.get(rowId);
    }

    Map<UUID, Fields> load(Tx tx, long chefId, Collection<UUID> ids) {
        var wanted = BatchQueries.ids(ids);
        return tx
                .sql()
                .select(readColumns)
                .from(wanted.table())
                .join(table)
                .on(chef.eq(chefId), wanted.are(rowId))
                .fetch()
                .stream()
                .collect(Collectors.toMap(this::id, this::body));
    }

    /// The records, deleted ones included, whose `link` holds one of some ids.
    Map<UUID, Fields> loadBy(Tx tx, long chefId, String link, Collection<UUID> ids) {
        var wanted = BatchQueries.ids(ids);
        return tx
                .sql()
                .select(readColumns)
                .from(wanted.table())
                .join(table)
                .on(chef.eq(chefId), wanted.are(column(link).coerce(SQLDataType.UUID)))
                .fetch()
                .stream()
                .collect(Collectors.toMap(this::id, this::body));
    }

    public Fields body(Record row) {
        var values = new TreeMap<String, @Nullable Object>();
        var extra = row.get(EXTRA, String.class);
        if (extra != null) {
            values.putAll(Json.MAPPER.readValue(extra, Fields.class).values());
        }
        for (var field : read) {
            values.put(field.name(), fromColumn(field.kind(), row.get(column(field.name()))));
        }
        return new Fields(values).compact();
    }

    void write(Tx tx, long chefId, List<RowWrite> rows, Instant at) {
        var inserts = new ArrayList<Query>();
        var updates = new ArrayList<Query>();
        for (var row : rows) {
            if (row.isNew()) {
                inserts.add(
                        tx.sql()
                                .insertInto(table)
                                .set(chef, chefId)
                                .set(rowId, row.key().id())
                                .set(columns(row.now(), at)));
            } else {
                updates.add(
                        tx.sql()
                                .update(table)
                                .set(columns(row.now(), at))
                                .where(chef.eq(chefId).and(rowId.eq(row.key().id()))));
            }
        }
        BatchQueries.execute(tx, inserts);
        BatchQueries.execute(tx, updates);
    }

    private Map<Field<?>, @Nullable Object> columns(Fields body, Instant at) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        for (var field : written) {
            // The database gives what the server has not made yet: a number, the first count.
            if (field.fieldClass() != FieldClass.SERVER || body.get(field.name()) != null) {
                columns.put(column(field.name()), toColumn(field.kind(), body, field.name()));
            }
        }
        DerivedColumns.of(type, body, at)
                .forEach((name, value) -> columns.put(column(name), value));
        var extra = new TreeMap<String, @Nullable Object>(body.values());
        extra.keySet().removeIf(name -> type.field(name).isPresent());
        columns.put(column(EXTRA), extra.isEmpty() ? null : Json.MAPPER.writeValueAsString(extra));
        return columns;
    }

    private static @Nullable Object fromColumn(FieldKind kind, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String json when kind == FieldKind.JSON ->
                    Json.MAPPER.readValue(json, Object.class);
            case String[] texts -> List.of(texts);
            default -> value;
        };
    }

    private static @Nullable Object toColumn(FieldKind kind, Fields body, String name) {
        var value = body.get(name);
        return value == null
                ? null
                : switch (kind) {
                    case TEXT, WHOLE, FLAG -> value;
                    case DATE -> LocalDate.parse((String) value);
                    case TIME -> LocalTime.parse((String) value);
                    case INSTANT -> Instant.parse((String) value);
                    case UUID -> UUID.fromString((String) value);
                    case TEXTS -> body.texts(name).toArray(String[]::new);
                    case JSON -> Json.MAPPER.writeValueAsString(value);
                };
    }

    private Field<?> column(String name) {
        var column = table.field(name);
        if (column == null) {
            throw new IllegalStateException(table.getName() + " has no column " + name);
        }
        return column;
    }

    private List<SyncedField> fields(FieldClass... classes) {
        return type.fields().stream()
                .filter(field -> List.of(classes).contains(field.fieldClass()))
                .toList();
    }
}
