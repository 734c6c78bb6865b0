package com.sautai.server.chef;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.server.platform.Tx;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Reads what every feature needs to know of a chef.
public final class KitchenQueries {
    /// Whether guests may see the chef whose profile is joined.
    public static final Condition IS_PUBLIC = PROFILE.IS_LIVE.eq(true).and(PROFILE.IS_VERIFIED);

    /// What guests call the chef whose account and profile are joined.
    public static final Field<String> NAME =
            DSL.coalesce(PROFILE.DISPLAY_NAME, ACCOUNT.PUBLIC_DISPLAY_NAME, ACCOUNT.USERNAME);

    public Optional<Kitchen> find(Tx tx, long chefId) {
        return tx.sql()
                .select(
                        CHEF.ID,
                        ACCOUNT.USERNAME,
                        NAME,
                        DSL.coalesce(PROFILE.TIMEZONE, CHEF.TIMEZONE),
                        DSL.coalesce(PROFILE.CURRENCY, CHEF.CURRENCY),
                        DSL.field(IS_PUBLIC))
                .from(CHEF)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                .where(CHEF.ID.eq(chefId))
                .fetchOptional(row ->
                        new Kitchen(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                ZoneId.of(row.value4()),
                                row.value5(),
                                Boolean.TRUE.equals(row.value6())));
    }

    /// A chef who has to be there.
    public Kitchen get(Tx tx, long chefId) {
        return find(tx, chefId).orElseThrow();
    }
}
