package com.sautai.server.sync;

import com.sautai.server.platform.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Runs one statement many times, prepared once.
final class BatchQueries {
    private BatchQueries() {}

    /// @param values one array for each run of the statement: its parameters, in its order
    static void execute(Tx tx, Query statement, List<@Nullable Object[]> values) {
        if (!values.isEmpty()) {
            tx.sql().batch(statement).bind(values.toArray(Object[][]::new)).execute();
        }
    }

    /// A table of ids to join with. On H2, `IN` with many values looks at every row of the chef
    /// instead.
    static Ids ids(Collection<UUID> ids) {
        var table = DSL.unnest(ids.toArray(UUID[]::new)).as("wanted", "wanted_id");
        return new Ids(table, table.field("wanted_id", UUID.class));
    }

    record Ids(Table<?> table, @Nullable Field<UUID> id) {
        Condition are(Field<UUID> other) {
            return other.eq(Objects.requireNonNull(id));
        }
    }
}
