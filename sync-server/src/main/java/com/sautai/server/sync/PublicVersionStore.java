package com.sautai.server.sync;

import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/// Which version of a chef the public sees: a number that grows with everything shown there.
public final class PublicVersionStore {
    /// Something that the public sees has changed; in the transaction that changes it.
    public void moved(Tx tx, long chefId, Instant now) {
        tx.sql()
                .update(PROFILE)
                .set(PROFILE.PUBLIC_VERSION, PROFILE.PUBLIC_VERSION.plus(1))
                .set(PROFILE.UPDATED_AT, now)
                .where(PROFILE.CHEF_ID.eq(chefId))
                .execute();
    }

    public Map<Long, Long> of(Tx tx, Collection<Long> chefIds) {
        return tx.sql()
                .select(PROFILE.CHEF_ID, PROFILE.PUBLIC_VERSION)
                .from(PROFILE)
                .where(PROFILE.CHEF_ID.in(chefIds))
                .fetchMap(PROFILE.CHEF_ID, PROFILE.PUBLIC_VERSION);
    }

    public Map<Long, Long> changedSince(Tx tx, Instant then) {
        return tx.sql()
                .select(PROFILE.CHEF_ID, PROFILE.PUBLIC_VERSION)
                .from(PROFILE)
                .where(PROFILE.UPDATED_AT.ge(then))
                .fetchMap(PROFILE.CHEF_ID, PROFILE.PUBLIC_VERSION);
    }
}
