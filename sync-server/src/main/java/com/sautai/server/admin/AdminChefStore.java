package com.sautai.server.admin;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Chefs as admins look at them, those without a profile too.
final class AdminChefStore {
    /// @param verified empty for both
    /// @param words in a username or a name; empty for any
    record Filter(@Nullable Boolean verified, String words) {}

    List<AdminChef> page(Tx tx, Filter filter, Paging paging) {
        return chefs(tx)
                .where(of(filter))
                .orderBy(CHEF.ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(AdminChefStore::chef);
    }

    long count(Tx tx, Filter filter) {
        return tx.sql().fetchCount(chefs(tx).where(of(filter)));
    }

    Optional<AdminChef> find(Tx tx, long chefId) {
        return chefs(tx).where(CHEF.ID.eq(chefId)).fetchOptional(AdminChefStore::chef);
    }

    private static Condition of(Filter filter) {
        var verified = filter.verified();
        var words = filter.words().toLowerCase(Locale.ROOT);
        return (verified == null
                        ? DSL.noCondition()
                        : DSL.coalesce(PROFILE.IS_VERIFIED, false).eq(verified))
                .and(
                        words.isEmpty()
                                ? DSL.noCondition()
                                : ACCOUNT.USERNAME_KEY
                                        .contains(words)
                                        .or(PROFILE.SEARCH_TEXT.contains(words)));
    }

    private static SelectOnConditionStep<Record> chefs(Tx tx) {
        return tx.sql()
                .select(PROFILE.fields())
                .select(CHEF.ID, ACCOUNT.USERNAME, ACCOUNT.EMAIL, ACCOUNT.CREATED_AT)
                .from(CHEF)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(CHEF.ID));
    }

    private static AdminChef chef(Record row) {
        return new AdminChef(
                row.get(CHEF.ID),
                row.get(ACCOUNT.USERNAME),
                row.get(ACCOUNT.EMAIL),
                row.get(PROFILE.DISPLAY_NAME),
                row.get(PROFILE.CITY),
                row.get(PROFILE.COUNTRY),
                Boolean.TRUE.equals(row.get(PROFILE.IS_VERIFIED)),
                Boolean.TRUE.equals(row.get(PROFILE.IS_LIVE)),
                Boolean.TRUE.equals(row.get(PROFILE.BACKGROUND_CHECKED)),
                Boolean.TRUE.equals(row.get(PROFILE.INSURED)),
                row.get(PROFILE.INSURANCE_EXPIRY),
                Boolean.TRUE.equals(row.get(PROFILE.FOOD_HANDLERS_CERT)),
                row.get(ACCOUNT.CREATED_AT));
    }
}
