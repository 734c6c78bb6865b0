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

/// Sends many alike statements as one prepared batch.
final class BatchQueries {
    private BatchQueries() {}

    /// @param alike statements that differ only in their values
    static void execute(Tx tx, List<? extends Query> alike) {
        if (alike.isEmpty()) {
            return;
        }
        var batch = tx.sql().batch(alike.getFirst());
        for (var statement : alike) {
            batch = batch.bind(statement.getBindValues().toArray());
        }
        batch.execute();
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
