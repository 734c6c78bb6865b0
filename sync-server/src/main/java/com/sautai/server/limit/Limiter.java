package com.sautai.server.limit;

import com.sautai.server.platform.Database;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Secrets;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// Counts what somebody does and says when it is too often: a few times within a while are free,
/// then nothing until the while is over. All processes on one database count together.
public final class Limiter {
    private final Database database;
    private final Clock clock;
    private final Limits limits;
    private final TriesStore store = new TriesStore();

    public Limiter(Database database, Clock clock, Limits limits) {
        this.database = database;
        this.clock = clock;
        this.limits = limits;
    }

    /// Counts a try before it is made, so that many at once are no way around.
    ///
    /// @param who whose tries are counted together
    /// @return how long to wait instead of trying
    public Optional<Duration> begin(Limit limit, String who) {
        var now = clock.instant();
        return database.write(tx -> store.count(tx, limit, Secrets.hash(who), now))
                .map(end -> Duration.between(now, end));
    }

    /// Lets a request go on, or ends it with 429 and the time to wait.
    public void admit(Context ctx, Function<Limits, Limit> limit, String who) {
        begin(limit.apply(limits), who)
                .ifPresent(wait -> {
                    throw tooMany(ctx, wait, "This was done too often; wait a while.");
                });
    }

    /// The answer to whoever has to wait.
    public static HttpProblem.Refused tooMany(Context ctx, Duration wait, String detail) {
        ctx.header(Header.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return HttpProblem.of(429, "wait", "Too many tries", detail).refused();
    }

    /// Forgets the tries of somebody who turned out to be right.
    public void forget(Limit limit, String who) {
        database.write(tx -> store.forget(tx, limit, Secrets.hash(who)));
    }

    /// Forgets tries whose while is over.
    public void purge() {
        database.write(tx -> store.purge(tx, clock.instant()));
    }
}
