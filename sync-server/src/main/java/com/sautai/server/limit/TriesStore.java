package com.sautai.server.limit;

import static com.sautai.server.db.Tables.TRIES;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.exception.IntegrityConstraintViolationException;

/// How often somebody did something lately.
final class TriesStore {
    /// Counts one more, unless there were too many.
    ///
    /// @return when there may be another one, if not now
    Optional<Instant> count(Tx tx, Limit limit, String who, Instant now) {
        tx.sql().deleteFrom(TRIES).where(of(limit, who), TRIES.ENDS_AT.le(now)).execute();
        return isFirst(tx, limit, who, now.plus(limit.within())) || isFree(tx, limit, who)
                ? Optional.empty()
                : tx.sql()
                        .select(TRIES.ENDS_AT)
                        .from(TRIES)
                        .where(of(limit, who))
                        .fetchOptional(TRIES.ENDS_AT);
    }

    private static boolean isFirst(Tx tx, Limit limit, String who, Instant end) {
        try {
            return tx.sql()
                            .insertInto(TRIES)
                            .set(TRIES.NAME, limit.name())
                            .set(TRIES.WHO, who)
                            .set(TRIES.MADE, 1)
                            .set(TRIES.ENDS_AT, end)
                            .onConflictDoNothing()
                            .execute()
                    > 0;
        } catch (IntegrityConstraintViolationException another) {
            // Another one came between the look and the note.
            return false;
        }
    }

    private static boolean isFree(Tx tx, Limit limit, String who) {
        return tx.sql()
                        .update(TRIES)
                        .set(TRIES.MADE, TRIES.MADE.plus(1))
                        .where(of(limit, who), TRIES.MADE.lt(limit.allowed()))
                        .execute()
                > 0;
    }

    int forget(Tx tx, Limit limit, String who) {
        return tx.sql().deleteFrom(TRIES).where(of(limit, who)).execute();
    }

    /// @return how many were forgotten
    int purge(Tx tx, Instant now) {
        return tx.sql().deleteFrom(TRIES).where(TRIES.ENDS_AT.le(now)).execute();
    }

    private static Condition of(Limit limit, String who) {
        return TRIES.NAME.eq(limit.name()).and(TRIES.WHO.eq(who));
    }
}
