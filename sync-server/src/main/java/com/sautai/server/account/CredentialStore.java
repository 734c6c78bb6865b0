package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;

import com.sautai.server.platform.Tx;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/// The passwords of accounts that are open.
final class CredentialStore {
    /// @param chefId the chef behind the account, if there is one
    /// @param passwordHash `null` when nobody can sign in
    record Credential(
            long accountId,
            String username,
            @Nullable Long chefId,
            @Nullable String passwordHash) {}

    /// By username, else by e-mail address.
    Optional<Credential> find(Tx tx, String key) {
        return find(tx, ACCOUNT.USERNAME_KEY.eq(key)).or(() -> findByEmail(tx, key));
    }

    Optional<Credential> findByEmail(Tx tx, String key) {
        return find(tx, ACCOUNT.EMAIL_KEY.eq(key));
    }

    Optional<Credential> find(Tx tx, long accountId) {
        return find(tx, ACCOUNT.ID.eq(accountId));
    }

    private static Optional<Credential> find(Tx tx, Condition which) {
        return tx.sql()
                .select(ACCOUNT.ID, ACCOUNT.USERNAME, CHEF.ID, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .leftJoin(CHEF)
                .on(CHEF.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(which, ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row ->
                        new Credential(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    void setPassword(Tx tx, long accountId, String hash) {
        tx.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.ID.eq(accountId))
                .execute();
    }
}
