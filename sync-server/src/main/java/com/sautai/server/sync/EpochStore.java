package com.sautai.server.sync;

import static com.sautai.server.db.Tables.SERVER_STATE;

import com.sautai.server.platform.Tx;
import java.util.function.Supplier;

/// The name of this database; a new one after a backup was restored.
final class EpochStore {
    private static final short ONLY_ROW = 1;

    /// @param first the name of a new database
    String getOrCreate(Tx tx, Supplier<String> first) {
        return tx.sql()
                .select(SERVER_STATE.EPOCH)
                .from(SERVER_STATE)
                .where(SERVER_STATE.ID.eq(ONLY_ROW))
                .fetchOptional(SERVER_STATE.EPOCH)
                .orElseGet(() -> create(tx, first.get()));
    }

    private static String create(Tx tx, String epoch) {
        tx.sql()
                .insertInto(SERVER_STATE)
                .set(SERVER_STATE.ID, ONLY_ROW)
                .set(SERVER_STATE.EPOCH, epoch)
                .execute();
        return epoch;
    }
}
