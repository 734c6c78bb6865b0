package com.sautai.server.review;

import com.sautai.server.chef.PopularityStore;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;

/// Takes reviews from guests who ate what they review.
public final class ReviewService {
    private final Database database;
    private final Records records;
    private final Clock clock;
    private final ReviewStore reviews = new ReviewStore();
    private final PopularityStore popularity = new PopularityStore();

    public ReviewService(Database database, Records records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /// How writing one ended.
    sealed interface Answer {
        record Done(ReviewStore.Review review) implements Answer {}

        record NothingEaten() implements Answer {}

        record ReviewedBefore() implements Answer {}
    }

    record Listed(long count, List<ReviewStore.Review> reviews) {}

    Listed list(long chefId, Paging paging) {
        return database.read(
                tx -> new Listed(reviews.count(tx, chefId), reviews.page(tx, chefId, paging)));
    }

    Answer write(long chefId, long accountId, NewReview review) {
        return records.write(
                chefId,
                writing -> {
                    var tx = writing.tx();
                    var eaten = reviews.eaten(tx, chefId, accountId, review.orderNumber());
                    if (eaten.isEmpty()) {
                        return new Answer.NothingEaten();
                    }
                    if (eaten.get().reviewed()) {
                        return new Answer.ReviewedBefore();
                    }
                    var now = clock.instant();
                    var written =
                            reviews.insert(
                                    tx, chefId, eaten.get().orderId(), accountId, review, now);
                    popularity.count(tx, chefId, now);
                    return new Answer.Done(written);
                });
    }
}
