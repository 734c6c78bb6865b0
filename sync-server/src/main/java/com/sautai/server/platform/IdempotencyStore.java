package com.sautai.server.platform;

import static com.sautai.server.db.Tables.IDEMPOTENT_ANSWER;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The first answers to requests that may be sent again.
final class IdempotencyStore {
    static final Duration KEPT = Duration.ofHours(24);

    /// @param hash of method, address and body
    record Request(long accountId, String key, String hash) {}

    /// @param mediaType `null` when there is no body
    record Stored(int status, @Nullable String mediaType, @Nullable String body) {}

    /// What is known of a request.
    sealed interface Seen {
        /// Nothing was; from now on it runs.
        record Never() implements Seen {}

        record Answered(Stored answer) implements Seen {}

        record Running(Instant since) implements Seen {}

        /// The key was used for something else.
        record Other() implements Seen {}
    }

    /// Looks whether a request was there before, and notes that it runs when it was not.
    Seen begin(Tx tx, Request request, Instant now) {
        tx.sql()
                .deleteFrom(IDEMPOTENT_ANSWER)
                .where(
                        IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(request.accountId()),
                        IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(request.key()),
                        IDEMPOTENT_ANSWER.CREATED_AT.lt(now.minus(KEPT)))
                .execute();
        int rows =
                tx.sql()
                        .insertInto(IDEMPOTENT_ANSWER)
                        .set(IDEMPOTENT_ANSWER.ACCOUNT_ID, request.accountId())
                        .set(IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY, request.key())
                        .set(IDEMPOTENT_ANSWER.REQUEST_HASH, request.hash())
                        .set(IDEMPOTENT_ANSWER.CREATED_AT, now)
                        .onConflictDoNothing()
                        .execute();
        return rows > 0 ? new Seen.Never() : seen(tx, request);
    }

    private static Seen seen(Tx tx, Request request) {
        return tx.sql()
                .selectFrom(IDEMPOTENT_ANSWER)
                .where(
                        IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(request.accountId()),
                        IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(request.key()))
                .fetchOptional(row -> {
                    if (!row.getRequestHash().equals(request.hash())) {
                        return new Seen.Other();
                    }
                    return row.getStatus() == null
                            ? new Seen.Running(row.getCreatedAt())
                            : new Seen.Answered(
                                    new Stored(row.getStatus(), row.getMediaType(), row.getBody()));
                })
                // It ended without an answer in this moment: the next look starts it.
                .orElse(new Seen.Running(Instant.MAX));
    }

    void answered(Tx tx, Request request, Stored answer) {
        tx.sql()
                .update(IDEMPOTENT_ANSWER)
                .set(IDEMPOTENT_ANSWER.STATUS, answer.status())
                .set(IDEMPOTENT_ANSWER.MEDIA_TYPE, answer.mediaType())
                .set(IDEMPOTENT_ANSWER.BODY, answer.body())
                .where(
                        IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(request.accountId()),
                        IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(request.key()))
                .execute();
    }

    void forget(Tx tx, Request request) {
        tx.sql()
                .deleteFrom(IDEMPOTENT_ANSWER)
                .where(
                        IDEMPOTENT_ANSWER.ACCOUNT_ID.eq(request.accountId()),
                        IDEMPOTENT_ANSWER.IDEMPOTENCY_KEY.eq(request.key()))
                .execute();
    }

    /// @return how many were forgotten
    int purge(Tx tx, Instant now) {
        return tx.sql()
                .deleteFrom(IDEMPOTENT_ANSWER)
                .where(IDEMPOTENT_ANSWER.CREATED_AT.lt(now.minus(KEPT)))
                .execute();
    }
}
