package com.sautai.server.chef;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.FAVORITE;
import static com.sautai.server.db.Tables.PROFILE;

import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Which guests like which chefs.
final class FavoriteStore {
    @JsonNaming(SnakeCaseStrategy.class)
    record Favorite(
            long chefId,
            String username,
            String slug,
            String publicDisplayName,
            @Nullable String profilePicUrl,
            @Nullable String city,
            @Nullable String country,
            Instant createdAt) {}

    boolean has(Tx tx, long chefId, long accountId) {
        return tx.sql().fetchExists(FAVORITE, is(chefId, accountId));
    }

    void insert(Tx tx, long chefId, long accountId, Instant now) {
        tx.sql()
                .insertInto(FAVORITE)
                .set(FAVORITE.CHEF_ID, chefId)
                .set(FAVORITE.ACCOUNT_ID, accountId)
                .set(FAVORITE.CREATED_AT, now)
                .execute();
    }

    /// @return whether it was one
    boolean delete(Tx tx, long chefId, long accountId) {
        return tx.sql().deleteFrom(FAVORITE).where(is(chefId, accountId)).execute() > 0;
    }

    /// Those the public still sees, the newest first.
    List<Favorite> page(Tx tx, long accountId, Paging paging) {
        return tx.sql()
                .select(
                        FAVORITE.CHEF_ID,
                        ACCOUNT.USERNAME,
                        ACCOUNT.USERNAME_KEY,
                        PROFILE.DISPLAY_NAME,
                        PROFILE.PICTURE,
                        PROFILE.CITY,
                        PROFILE.COUNTRY,
                        FAVORITE.CREATED_AT)
                .from(FAVORITE)
                .join(PROFILE)
                .on(PROFILE.CHEF_ID.eq(FAVORITE.CHEF_ID))
                .join(CHEF)
                .on(CHEF.ID.eq(FAVORITE.CHEF_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .where(FAVORITE.ACCOUNT_ID.eq(accountId), PROFILE.IS_LISTED.isTrue())
                .orderBy(FAVORITE.CREATED_AT.desc(), FAVORITE.CHEF_ID)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row ->
                        new Favorite(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4() == null ? row.value2() : row.value4(),
                                ChefCard.address(row.value5()),
                                row.value6(),
                                row.value7(),
                                row.value8()));
    }

    long count(Tx tx, long accountId) {
        return tx.sql()
                .selectCount()
                .from(FAVORITE)
                .join(PROFILE)
                .on(PROFILE.CHEF_ID.eq(FAVORITE.CHEF_ID))
                .where(FAVORITE.ACCOUNT_ID.eq(accountId), PROFILE.IS_LISTED.isTrue())
                .fetchSingle()
                .value1();
    }

    private static Condition is(long chefId, long accountId) {
        return FAVORITE.CHEF_ID.eq(chefId).and(FAVORITE.ACCOUNT_ID.eq(accountId));
    }
}
