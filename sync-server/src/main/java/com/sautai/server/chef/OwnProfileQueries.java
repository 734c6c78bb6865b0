package com.sautai.server.chef;

import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.util.Optional;

/// Reads a chef's profile as the chef wrote it, without their lock.
final class OwnProfileQueries {
    private final TypeStore profiles;

    OwnProfileQueries(RowStore rows) {
        profiles = rows.of(SyncedType.PROFILE);
    }

    /// Empty until it is first written.
    Optional<Fields> find(Tx tx, long chefId) {
        return tx.sql()
                .select(profiles.columns())
                .from(PROFILE)
                .where(PROFILE.CHEF_ID.eq(chefId))
                .fetchOptional(profiles::body);
    }
}
