package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Accounts and the chefs behind them.
final class AccountStore {
    private final ChefStore chefs = new ChefStore();

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
        return chefs.insert(
                tx, account, chef.timezone().getId(), chef.currency().getCurrencyCode());
    }
}
