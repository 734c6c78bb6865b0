package com.sautai.server.sync;

import com.sautai.server.platform.Tx;
import java.util.List;
import org.jooq.Query;

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
}
