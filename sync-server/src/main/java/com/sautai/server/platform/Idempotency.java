package com.sautai.server.platform;

import com.sautai.server.platform.IdempotencyStore.Request;
import com.sautai.server.platform.IdempotencyStore.Seen;
import com.sautai.server.platform.IdempotencyStore.Stored;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.router.Endpoint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.exception.IntegrityConstraintViolationException;

/// Lets a signed-in caller send a POST again without doing it twice: the request carries a key, and
/// the first answer to it is given again for a day. It wraps every POST of the server.
///
/// Answers that say that nothing was tried (the input was wrong, or the server failed) are not
/// kept.
public final class Idempotency {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_ANSWER = 1_000_000;
    private static final Set<Integer> NOTHING_TRIED = Set.of(400, 401, 413, 415, 422, 429);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /// No request runs so long; its process has ended before it could answer.
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    private final Database database;
    private final IdempotencyStore store = new IdempotencyStore();
    private final Function<Context, Optional<Long>> caller;
    private final Predicate<String> others;
    private final Clock clock;

    /// @param caller the account that asks, if somebody is signed in
    /// @param others the paths whose requests are repeated in a way of their own
    public Idempotency(
            Database database,
            Function<Context, Optional<Long>> caller,
            Predicate<String> others,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.others = others;
        this.clock = clock;
    }

    /// The handler that a route really gets.
    public Handler wrap(Endpoint endpoint) {
        return endpoint.method == HandlerType.POST && !others.test(endpoint.path)
                ? ctx -> handle(ctx, endpoint.handler)
                : endpoint.handler;
    }

    private void handle(Context ctx, Handler handler) throws Exception {
        var key =
                ctx.header(Header.AUTHORIZATION) == null
                        ? Optional.<String>empty()
                        : IdempotencyKey.of(ctx);
        var account = key.flatMap(_ -> caller.apply(ctx));
        if (key.isEmpty() || account.isEmpty()) {
            handler.handle(ctx);
            return;
        }
        if (key.get().isEmpty() || key.get().length() > LONGEST_KEY) {
            throw new BadInput(
                    IdempotencyKey.FIELD,
                    "not_allowed",
                    IdempotencyKey.FIELD + " must have 1 to " + LONGEST_KEY + " characters.");
        }
        var request = new Request(account.get(), key.get(), IdempotencyKey.hash(ctx));
        switch (begin(request)) {
            case Seen.Never() -> run(ctx, handler, request);
            case Seen.Answered(var answer) -> {
                ctx.header("Idempotent-Replayed", "true");
                give(ctx, answer);
            }
            case Seen.Other() ->
                    throw HttpProblem.of(
                                    409,
                                    "key-reused",
                                    "Another request",
                                    "This idempotency key was used for another request.")
                            .refused();
            case Seen.Running _ -> throw unknownEnd().refused();
        }
    }

    /// Waits while another request with the same key runs, in this process or another one.
    private Seen begin(Request request) throws InterruptedException {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        var seen = look(request);
        while (seen instanceof Seen.Running(var since)
                && !isLost(since)
                && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS);
            seen = look(request);
        }
        return seen;
    }

    private Seen look(Request request) {
        try {
            return database.write(tx -> store.begin(tx, request, clock.instant()));
        } catch (IntegrityConstraintViolationException another) {
            // Another one came between the look and the note.
            return new Seen.Running(clock.instant());
        }
    }

    private boolean isLost(Instant since) {
        return since.isBefore(clock.instant().minus(LONGEST_RUN));
    }

    private void run(Context ctx, Handler handler, Request request) {
        boolean kept = false;
        try {
            HttpErrors.guard(ctx, handler);
            var answer = answer(ctx);
            kept =
                    answer.status() < 500
                            && !NOTHING_TRIED.contains(answer.status())
                            && (answer.body() == null || answer.body().length() <= LONGEST_ANSWER);
            if (kept) {
                database.write(tx -> {
                    store.answered(tx, request, answer);
                    return answer;
                });
            }
        } finally {
            if (!kept) {
                database.write(tx -> {
                    store.forget(tx, request);
                    return request;
                });
            }
        }
    }

    private static Stored answer(Context ctx) {
        byte[] body = Answers.plain(ctx);
        return new Stored(
                ctx.statusCode(),
                body == null ? null : ctx.res().getContentType(),
                body == null ? null : new String(body, StandardCharsets.UTF_8));
    }

    private static void give(Context ctx, Stored answer) {
        if (answer.body() == null || answer.mediaType() == null) {
            ctx.status(answer.status());
            ctx.res().setContentType(null);
        } else {
            Answers.send(
                    ctx,
                    answer.status(),
                    answer.mediaType(),
                    answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Trying again could do it twice; so the caller has to look.
    private static HttpProblem unknownEnd() {
        return HttpProblem.of(
                409,
                "unknown-end",
                "No answer yet",
                "The first request with this key has not ended; look whether it was done before you use another key.");
    }

    /// Forgets answers that are too old to be given again.
    public void purge() {
        database.write(tx -> store.purge(tx, clock.instant()));
    }
}
