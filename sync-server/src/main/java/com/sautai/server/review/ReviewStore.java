package com.sautai.server.review;

import static com.sautai.server.db.Tables.CUSTOMER_ORDER;
import static com.sautai.server.db.Tables.REVIEW;

import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Reviews of chefs, one for each order at most.
final class ReviewStore {
    /// Without a name: the public never learns who a chef's guests are.
    @JsonNaming(SnakeCaseStrategy.class)
    record Review(long id, int rating, @Nullable String comment, Instant createdAt) {}

    /// @param reviewed whether there is a review of it
    record Eaten(UUID orderId, boolean reviewed) {}

    List<Review> page(Tx tx, long chefId, Paging paging) {
        return tx.sql()
                .select(REVIEW.NUMBER, REVIEW.RATING, REVIEW.COMMENT, REVIEW.CREATED_AT)
                .from(REVIEW)
                .where(REVIEW.CHEF_ID.eq(chefId))
                .orderBy(REVIEW.CREATED_AT.desc(), REVIEW.NUMBER.desc())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row -> new Review(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    long count(Tx tx, long chefId) {
        return tx.sql().fetchCount(REVIEW, REVIEW.CHEF_ID.eq(chefId));
    }

    /// A guest's completed and paid order with a chef; the newest that has no review yet, if any.
    ///
    /// @param number of a certain order; `null` for any
    Optional<Eaten> eaten(Tx tx, long chefId, long accountId, @Nullable Long number) {
        return tx.sql()
                .select(CUSTOMER_ORDER.ID, REVIEW.NUMBER)
                .from(CUSTOMER_ORDER)
                .leftJoin(REVIEW)
                .on(
                        REVIEW.CHEF_ID.eq(CUSTOMER_ORDER.CHEF_ID),
                        REVIEW.ORDER_ID.eq(CUSTOMER_ORDER.ID))
                .where(
                        CUSTOMER_ORDER.CUSTOMER_ID.eq(accountId),
                        CUSTOMER_ORDER.CHEF_ID.eq(chefId),
                        CUSTOMER_ORDER.STATUS.eq("completed"),
                        CUSTOMER_ORDER.IS_PAID.isTrue(),
                        CUSTOMER_ORDER.DELETED_AT.isNull(),
                        number == null ? DSL.noCondition() : CUSTOMER_ORDER.NUMBER.eq(number))
                .orderBy(
                        DSL.case_().when(REVIEW.NUMBER.isNull(), 0).else_(1),
                        CUSTOMER_ORDER.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(row -> new Eaten(row.value1(), row.value2() != null));
    }

    Review insert(Tx tx, long chefId, UUID orderId, long accountId, NewReview review, Instant now) {
        long number =
                tx.sql()
                        .insertInto(REVIEW)
                        .set(REVIEW.CHEF_ID, chefId)
                        .set(REVIEW.ORDER_ID, orderId)
                        .set(REVIEW.ACCOUNT_ID, accountId)
                        .set(REVIEW.RATING, review.rating())
                        .set(REVIEW.COMMENT, review.comment())
                        .set(REVIEW.CREATED_AT, now)
                        .returningResult(REVIEW.NUMBER)
                        .fetchSingle(REVIEW.NUMBER);
        return new Review(number, review.rating(), review.comment(), now);
    }
}
