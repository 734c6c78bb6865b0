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
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// The table of one synced type: a column for each field that travels, named like it, and `extra`
/// for those of newer schemas.
public final class TypeStore {
    private static final String EXTRA = "extra";

    /// Given by the database.
    private static final String NUMBER = "number";

    private final SyncedType type;
    private final Table<?> table;
    private final Field<Long> chef;
    private final Field<UUID> rowId;
    private final List<SyncedField> read;
    private final List<SyncedField> written;
    private final Field<?>[] readColumns;
    private final Query insert;
    private final Query update;

    TypeStore(SyncedType type, Table<?> table) {
        this.type = type;
        this.table = table;
        chef = column("chef_id").coerce(SQLDataType.BIGINT);
        rowId = column("id").coerce(SQLDataType.UUID);
        read = fields(FieldClass.SCALAR, FieldClass.SET, FieldClass.FIXED, FieldClass.SERVER);
        written = read.stream().filter(field -> !field.name().equals(NUMBER)).toList();
        var columns = new ArrayList<Field<?>>(List.of(rowId, column(EXTRA)));
        read.forEach(field -> columns.add(column(field.name())));
        readColumns = columns.toArray(Field<?>[]::new);

        var set = new LinkedHashMap<Field<?>, @Nullable Object>();
        written.forEach(field -> set.put(column(field.name()), orDefault(field)));
        DerivedColumns.of(type, Fields.NONE, Instant.EPOCH)
                .keySet()
                .forEach(name -> set.put(column(name), null));
        set.put(column(EXTRA), null);
        update =
                DSL.update(table)
                        .set(set)
                        .where(isRowOf(DSL.val(null, chef), DSL.val(null, rowId)));
        set.put(chef, null);
        set.put(rowId, null);
        insert = DSL.insertInto(table).set(set);
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

    /// @param at when they are written
    void write(Tx tx, long chefId, List<RowWrite> rows, Instant at) {
        var created = new ArrayList<@Nullable Object[]>();
        var changed = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            (row.isNew() ? created : changed).add(values(chefId, row, at));
        }
        BatchQueries.execute(tx, insert, created);
        BatchQueries.execute(tx, update, changed);
    }

    /// The record's values, its chef and its id: what both statements need, in this order.
    private @Nullable Object[] values(long chefId, RowWrite row, Instant at) {
        var body = row.now();
        var values = new ArrayList<@Nullable Object>();
        for (var field : written) {
            values.add(toColumn(field.kind(), body, field.name()));
        }
        values.addAll(DerivedColumns.of(type, body, at).values());
        values.add(extra(body));
        values.add(chefId);
        values.add(row.key().id());
        return values.toArray();
    }

    private @Nullable String extra(Fields body) {
        var extra = new TreeMap<String, @Nullable Object>(body.values());
        extra.keySet().removeIf(name -> type.field(name).isPresent());
        return extra.isEmpty() ? null : Json.MAPPER.writeValueAsString(extra);
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

    /// What the server has not made yet begins as its column does: a count at 0, a mark unset.
    private @Nullable Object orDefault(SyncedField field) {
        var column = column(field.name());
        if (field.fieldClass() != FieldClass.SERVER || column.getDataType().nullable()) {
            return null;
        }
        return switch (field.kind()) {
            case FLAG -> coalesced(column.coerce(SQLDataType.BOOLEAN), false);
            case WHOLE -> coalesced(column.coerce(SQLDataType.BIGINT), 0L);
            case TEXT, DATE, TIME, INSTANT, UUID, TEXTS, JSON -> null;
        };
    }

    private static <T> Field<T> coalesced(Field<T> column, T whenEmpty) {
        return DSL.coalesce(DSL.val(null, column), DSL.inline(whenEmpty));
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
