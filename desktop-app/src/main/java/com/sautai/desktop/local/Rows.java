package com.sautai.desktop.local;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Writes many rows by one prepared statement.
final class Rows {
    private Rows() {}

    static <R extends Record> void insert(DSLContext dsl, Table<R> table, Collection<R> rows) {
        var fields = table.fields();
        var nothing = Collections.nCopies(fields.length, (Object) null);
        execute(
                dsl,
                dsl.insertInto(table).columns(fields).values(nothing),
                rows.stream().map(Record::intoArray).toList());
    }

    /// @param values one array for each row: the query's parameters, in its order
    static void execute(DSLContext dsl, Query query, List<@Nullable Object[]> values) {
        if (!values.isEmpty()) {
            dsl.batch(query).bind(values.toArray(Object[][]::new)).execute();
        }
    }
}
