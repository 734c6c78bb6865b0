package com.sautai.server.account;

import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.server.platform.Tx;

/// Makes chefs out of accounts.
public final class ChefStore {
    /// Gives an account a chef, the chef's role and the chef's feed.
    ///
    /// @return the chef's id
    public long insert(Tx tx, long accountId, String timezone, String currency) {
        takeRole(tx, accountId);
        long id =
                tx.sql()
                        .insertInto(CHEF)
                        .set(CHEF.ACCOUNT_ID, accountId)
                        .set(CHEF.TIMEZONE, timezone)
                        .set(CHEF.CURRENCY, currency)
                        .returningResult(CHEF.ID)
                        .fetchSingle(CHEF.ID);
        tx.sql()
                .insertInto(CHEF_SYNC)
                .set(CHEF_SYNC.CHEF_ID, id)
                .set(CHEF_SYNC.HEAD, 0L)
                .set(CHEF_SYNC.TOMBSTONE_FLOOR, 0L)
                .execute();
        return id;
    }

    private static void takeRole(Tx tx, long accountId) {
        int changed =
                tx.sql()
                        .update(USER_ROLE)
                        .set(USER_ROLE.IS_CHEF, true)
                        .set(USER_ROLE.ACTIVE_ROLE, "chef")
                        .where(USER_ROLE.ACCOUNT_ID.eq(accountId))
                        .execute();
        if (changed == 0) {
            tx.sql()
                    .insertInto(USER_ROLE)
                    .set(USER_ROLE.ACCOUNT_ID, accountId)
                    .set(USER_ROLE.IS_CHEF, true)
                    .set(USER_ROLE.IS_ADMIN, false)
                    .set(USER_ROLE.ACTIVE_ROLE, "chef")
                    .execute();
        }
    }
}
