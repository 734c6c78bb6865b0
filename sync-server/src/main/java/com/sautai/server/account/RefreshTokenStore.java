package com.sautai.server.account;

import static com.sautai.server.db.Tables.REFRESH_TOKEN;

import com.sautai.server.platform.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What keeps somebody signed in on the web. One that is not used for a day ends, and any ends
/// after thirty.
final class RefreshTokenStore {
    private static final Duration UNUSED = Duration.ofDays(1);
    private static final Duration LIFE = Duration.ofDays(30);

    void insert(Tx tx, long accountId, String hash, Instant now) {
        tx.sql()
                .insertInto(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.TOKEN_HASH, hash)
                .set(REFRESH_TOKEN.ACCOUNT_ID, accountId)
                .set(REFRESH_TOKEN.CREATED_AT, now)
                .set(REFRESH_TOKEN.LAST_USED_AT, now)
                .execute();
    }

    /// Notes that a token was used.
    ///
    /// @return whose it is; empty when it does not hold any more
    Optional<Long> use(Tx tx, String hash, Instant now) {
        int rows =
                tx.sql()
                        .update(REFRESH_TOKEN)
                        .set(REFRESH_TOKEN.LAST_USED_AT, now)
                        .where(
                                REFRESH_TOKEN.TOKEN_HASH.eq(hash),
                                REFRESH_TOKEN.REVOKED_AT.isNull(),
                                REFRESH_TOKEN.LAST_USED_AT.gt(now.minus(UNUSED)),
                                REFRESH_TOKEN.CREATED_AT.gt(now.minus(LIFE)))
                        .execute();
        return rows == 0
                ? Optional.empty()
                : tx.sql()
                        .select(REFRESH_TOKEN.ACCOUNT_ID)
                        .from(REFRESH_TOKEN)
                        .where(REFRESH_TOKEN.TOKEN_HASH.eq(hash))
                        .fetchOptional(REFRESH_TOKEN.ACCOUNT_ID);
    }

    void revoke(Tx tx, String hash, Instant now) {
        tx.sql()
                .update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.REVOKED_AT, now)
                .where(REFRESH_TOKEN.TOKEN_HASH.eq(hash), REFRESH_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    void revokeAll(Tx tx, long accountId, Instant now) {
        tx.sql()
                .update(REFRESH_TOKEN)
                .set(REFRESH_TOKEN.REVOKED_AT, now)
                .where(REFRESH_TOKEN.ACCOUNT_ID.eq(accountId), REFRESH_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    /// @return how many were forgotten
    int purge(Tx tx, Instant now) {
        return tx.sql()
                .deleteFrom(REFRESH_TOKEN)
                .where(
                        REFRESH_TOKEN
                                .LAST_USED_AT
                                .lt(now.minus(UNUSED))
                                .or(REFRESH_TOKEN.CREATED_AT.lt(now.minus(LIFE))))
                .execute();
    }
}
