package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Accounts and the chefs behind them.
final class AccountStore {
    Optional<Long> findChef(Tx tx, String usernameKey) {
        return tx.sql()
                .select(CHEF.ID)
                .from(ACCOUNT)
                .join(CHEF)
                .on(CHEF.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.USERNAME_KEY.eq(usernameKey))
                .fetchOptional(CHEF.ID);
    }

    /// @return the chef's id
    long insert(
            Tx tx, NewChef chef, String usernameKey, @Nullable String passwordHash, Instant now) {
        long account =
                tx.sql()
                        .insertInto(ACCOUNT)
                        .set(ACCOUNT.USERNAME, chef.username())
                        .set(ACCOUNT.USERNAME_KEY, usernameKey)
                        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                        .set(ACCOUNT.TIMEZONE, chef.timezone().getId())
                        .set(ACCOUNT.CREATED_AT, now)
                        .returningResult(ACCOUNT.ID)
                        .fetchSingle(ACCOUNT.ID);
        tx.sql()
                .insertInto(USER_ROLE)
                .set(USER_ROLE.ACCOUNT_ID, account)
                .set(USER_ROLE.IS_CHEF, true)
                .set(USER_ROLE.IS_ADMIN, false)
                .set(USER_ROLE.ACTIVE_ROLE, "chef")
                .execute();
        long id =
                tx.sql()
                        .insertInto(CHEF)
                        .set(CHEF.ACCOUNT_ID, account)
                        .set(CHEF.TIMEZONE, chef.timezone().getId())
                        .set(CHEF.CURRENCY, chef.currency().getCurrencyCode())
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
}
