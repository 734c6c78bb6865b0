package com.sautai.server.account;

import static com.sautai.server.db.Tables.MAILED_TOKEN;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Links that were mailed; each works once, and not for ever.
final class MailedTokenStore {
    enum Purpose {
        CONFIRM,
        RESET;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void insert(Tx tx, long accountId, Purpose purpose, String hash, Instant expires) {
        tx.sql()
                .insertInto(MAILED_TOKEN)
                .set(MAILED_TOKEN.TOKEN_HASH, hash)
                .set(MAILED_TOKEN.ACCOUNT_ID, accountId)
                .set(MAILED_TOKEN.PURPOSE, purpose.stored())
                .set(MAILED_TOKEN.EXPIRES_AT, expires)
                .execute();
    }

    /// How many of an account could still be used.
    int open(Tx tx, long accountId, Purpose purpose, Instant now) {
        return tx.sql()
                .fetchCount(
                        MAILED_TOKEN,
                        MAILED_TOKEN.ACCOUNT_ID.eq(accountId),
                        MAILED_TOKEN.PURPOSE.eq(purpose.stored()),
                        MAILED_TOKEN.USED_AT.isNull(),
                        MAILED_TOKEN.EXPIRES_AT.gt(now));
    }

    /// @return whose it is; empty when it does not hold any more
    Optional<Long> use(Tx tx, Purpose purpose, String hash, Instant now) {
        int rows =
                tx.sql()
                        .update(MAILED_TOKEN)
                        .set(MAILED_TOKEN.USED_AT, now)
                        .where(
                                MAILED_TOKEN.TOKEN_HASH.eq(hash),
                                MAILED_TOKEN.PURPOSE.eq(purpose.stored()),
                                MAILED_TOKEN.USED_AT.isNull(),
                                MAILED_TOKEN.EXPIRES_AT.gt(now))
                        .execute();
        return rows == 0
                ? Optional.empty()
                : tx.sql()
                        .select(MAILED_TOKEN.ACCOUNT_ID)
                        .from(MAILED_TOKEN)
                        .where(MAILED_TOKEN.TOKEN_HASH.eq(hash))
                        .fetchOptional(MAILED_TOKEN.ACCOUNT_ID);
    }

    void dropAll(Tx tx, long accountId) {
        tx.sql().deleteFrom(MAILED_TOKEN).where(MAILED_TOKEN.ACCOUNT_ID.eq(accountId)).execute();
    }

    /// @return how many were forgotten
    int purge(Tx tx, Instant now) {
        return tx.sql().deleteFrom(MAILED_TOKEN).where(MAILED_TOKEN.EXPIRES_AT.lt(now)).execute();
    }
}
