package com.sautai.server.chef;

import static com.sautai.server.db.Tables.FAVORITE;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.REVIEW;

import com.sautai.server.platform.Tx;
import com.sautai.server.sync.PublicVersionStore;
import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.impl.DSL;

/// How much guests like a chef, counted anew whenever one of them says so.
public final class PopularityStore {
    private final PublicVersionStore versions = new PublicVersionStore();

    /// In the transaction that holds the chef's lock.
    public void count(Tx tx, long chefId, Instant now) {
        long favorites = tx.sql().fetchCount(FAVORITE, FAVORITE.CHEF_ID.eq(chefId));
        var ratings =
                tx.sql()
                        .select(DSL.count(), DSL.coalesce(DSL.sum(REVIEW.RATING), BigDecimal.ZERO))
                        .from(REVIEW)
                        .where(REVIEW.CHEF_ID.eq(chefId))
                        .fetchSingle();
        long reviews = ratings.value1();
        tx.sql()
                .update(PROFILE)
                .set(PROFILE.REVIEWS_COUNT, reviews)
                .set(PROFILE.RATING_SUM, ratings.value2().longValue())
                .set(PROFILE.POPULARITY, favorites + reviews)
                .where(PROFILE.CHEF_ID.eq(chefId))
                .execute();
        versions.moved(tx, chefId, now);
    }
}
