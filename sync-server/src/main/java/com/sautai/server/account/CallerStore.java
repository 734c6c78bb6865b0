package com.sautai.server.account;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.USER_ROLE;

import com.sautai.server.platform.Tx;
import java.util.Optional;

/// What an account may do, read for each request: a role that is taken away is gone at once.
final class CallerStore {
    Optional<Caller> find(Tx tx, long accountId) {
        return tx.sql()
                .select(
                        ACCOUNT.ID,
                        ACCOUNT.USERNAME,
                        USER_ROLE.IS_CHEF,
                        USER_ROLE.IS_ADMIN,
                        USER_ROLE.ACTIVE_ROLE,
                        CHEF.ID)
                .from(ACCOUNT)
                .leftJoin(USER_ROLE)
                .on(USER_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .leftJoin(CHEF)
                .on(CHEF.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ID.eq(accountId), ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(row ->
                        new Caller(
                                row.value1(),
                                row.value2(),
                                Boolean.TRUE.equals(row.value3()) && "chef".equals(row.value5()),
                                Boolean.TRUE.equals(row.value4()),
                                row.value6()));
    }
}
