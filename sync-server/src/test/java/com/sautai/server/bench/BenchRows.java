package com.sautai.server.bench;

import com.sautai.server.platform.Tx;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Many rows of one table, written together.
final class BenchRows {
    private static final int AT_ONCE = 1_000;

    private final Tx tx;
    private final List<TableField<?, ?>> columns;
    private final List<Object> same = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    /// @param columns whose values differ from row to row
    BenchRows(Tx tx, TableField<?, ?>... columns) {
        this.tx = tx;
        this.columns = new ArrayList<>(List.of(columns));
    }

    /// A column that has the same value in all rows.
    <T> BenchRows with(TableField<?, T> column, T value) {
        columns.add(column);
        same.add(value);
        return this;
    }

    void add(Object... values) {
        var row = new ArrayList<>(List.of(values));
        row.addAll(same);
        rows.add(row.toArray());
    }

    void write() {
        var insert =
                tx.sql()
                        .insertInto(columns.getFirst().getTable())
                        .columns(columns.toArray(Field<?>[]::new))
                        .values(new @Nullable Object[columns.size()]);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            tx.sql().batch(insert).bind(some.toArray(Object[][]::new)).execute();
        }
    }
}
