package com.sautai.server.chef;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_REQUEST;

import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Guests' wishes to become chefs.
final class ChefRequestStore {
    /// Makes requests of one account wait for each other.
    ///
    /// @return the account's time zone
    String lock(Tx tx, long accountId) {
        return tx.sql()
                .select(ACCOUNT.TIMEZONE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId))
                .forUpdate()
                .fetchSingle(ACCOUNT.TIMEZONE);
    }

    boolean isChef(Tx tx, long accountId) {
        return tx.sql().fetchExists(CHEF, CHEF.ACCOUNT_ID.eq(accountId));
    }

    /// @return the request's id
    long insert(Tx tx, long accountId, ChefWish wish, Instant now) {
        return tx.sql()
                .insertInto(CHEF_REQUEST)
                .set(CHEF_REQUEST.ACCOUNT_ID, accountId)
                .set(CHEF_REQUEST.STATUS, ChefRequest.PENDING)
                .set(CHEF_REQUEST.IS_PENDING, true)
                .set(CHEF_REQUEST.BIO, wish.bio())
                .set(CHEF_REQUEST.EXPERIENCE, wish.experience())
                .set(CHEF_REQUEST.CITY, wish.city())
                .set(CHEF_REQUEST.COUNTRY, wish.country())
                .set(CHEF_REQUEST.POSTAL_CODES, wish.postalCodes().toArray(String[]::new))
                .set(CHEF_REQUEST.PICTURE, wish.picture())
                .set(CHEF_REQUEST.CREATED_AT, now)
                .returningResult(CHEF_REQUEST.ID)
                .fetchSingle(CHEF_REQUEST.ID);
    }

    Optional<ChefRequest> newest(Tx tx, long accountId) {
        return requests(tx)
                .where(CHEF_REQUEST.ACCOUNT_ID.eq(accountId))
                .orderBy(CHEF_REQUEST.ID.desc())
                .limit(1)
                .fetchOptional(ChefRequestStore::request);
    }

    Optional<ChefRequest> find(Tx tx, long id) {
        return requests(tx).where(CHEF_REQUEST.ID.eq(id)).fetchOptional(ChefRequestStore::request);
    }

    List<ChefRequest> page(Tx tx, @Nullable String status, Paging paging) {
        return requests(tx)
                .where(is(status))
                .orderBy(CHEF_REQUEST.ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(ChefRequestStore::request);
    }

    long count(Tx tx, @Nullable String status) {
        return tx.sql().fetchCount(CHEF_REQUEST, is(status));
    }

    void decide(Tx tx, long id, String status, @Nullable String reason, Instant now) {
        tx.sql()
                .update(CHEF_REQUEST)
                .set(CHEF_REQUEST.STATUS, status)
                .setNull(CHEF_REQUEST.IS_PENDING)
                .set(CHEF_REQUEST.REASON, reason)
                .set(CHEF_REQUEST.DECIDED_AT, now)
                .where(CHEF_REQUEST.ID.eq(id))
                .execute();
    }

    private static Condition is(@Nullable String status) {
        return status == null ? DSL.noCondition() : CHEF_REQUEST.STATUS.eq(status);
    }

    private static SelectOnConditionStep<Record> requests(Tx tx) {
        return tx.sql()
                .select(CHEF_REQUEST.fields())
                .select(ACCOUNT.USERNAME, ACCOUNT.EMAIL)
                .from(CHEF_REQUEST)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF_REQUEST.ACCOUNT_ID));
    }

    private static ChefRequest request(Record row) {
        var codes = row.get(CHEF_REQUEST.POSTAL_CODES);
        return new ChefRequest(
                row.get(CHEF_REQUEST.ID),
                row.get(CHEF_REQUEST.ACCOUNT_ID),
                row.get(ACCOUNT.USERNAME),
                row.get(ACCOUNT.EMAIL),
                row.get(CHEF_REQUEST.STATUS),
                new ChefWish(
                        row.get(CHEF_REQUEST.BIO),
                        row.get(CHEF_REQUEST.EXPERIENCE),
                        row.get(CHEF_REQUEST.CITY),
                        row.get(CHEF_REQUEST.COUNTRY),
                        codes == null ? List.of() : List.of(codes),
                        row.get(CHEF_REQUEST.PICTURE)),
                row.get(CHEF_REQUEST.CREATED_AT),
                row.get(CHEF_REQUEST.DECIDED_AT),
                row.get(CHEF_REQUEST.REASON));
    }
}
