package com.sautai.server.sync;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Bodies;
import com.sautai.server.platform.HttpProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Push and feed over HTTP.
public final class SyncRoutes {
    private final Asking asking;
    private final PushService pushes;
    private final FeedService feed;

    public SyncRoutes(DeviceService devices, PushService pushes, FeedService feed) {
        this.asking = new Asking(devices);
        this.pushes = pushes;
        this.feed = feed;
    }

    public void add(RoutesConfig routes) {
        routes.post("/sync/push", this::push);
        routes.get("/sync/changes", this::changes);
    }

    private void push(Context ctx) {
        var device = asking.device(ctx);
        var request = request(Bodies.bytes(ctx, Push.MOST_BYTES));
        if (request.mutations().size() > Push.MOST_MUTATIONS) {
            throw Bodies.tooLarge("A push may have at most " + Push.MOST_MUTATIONS + " mutations.");
        }
        switch (pushes.push(device, request.mutations(), ctx.queryParam("epoch"))) {
            case PushAnswer.Done(var response) -> Answers.json(ctx, 200, response);
            case PushAnswer.SchemaTooOld() -> Answers.problem(ctx, SyncProblems.schemaTooOld());
            case PushAnswer.SchemaTooNew() -> Answers.problem(ctx, SyncProblems.schemaTooNew());
            case PushAnswer.EpochChanged(var epoch) ->
                    Answers.problem(ctx, SyncProblems.epochChanged(epoch));
        }
    }

    /// What a newer device sends may not even be readable; it is told about the schema all the
    /// same.
    private static Push.Request request(byte[] bytes) {
        try {
            return Bodies.json(bytes, Push.Request.class);
        } catch (HttpProblem.Refused malformed) {
            if (speaksNewerSchema(bytes)) {
                throw SyncProblems.schemaTooNew().refused();
            }
            throw malformed;
        }
    }

    private record Schemas(@Nullable List<@Nullable SchemaOf> mutations) {
        record SchemaOf(int schema) {}
    }

    private static boolean speaksNewerSchema(byte[] bytes) {
        try {
            var mutations = Bodies.json(bytes, Schemas.class).mutations();
            return mutations != null
                    && mutations.stream()
                            .anyMatch(each -> each != null && each.schema() > Schema.CURRENT);
        } catch (HttpProblem.Refused malformed) {
            return false;
        }
    }

    private void changes(Context ctx) {
        var device = asking.device(ctx);
        var query =
                new FeedService.Query(
                        ctx.queryParam("epoch"),
                        number(ctx, "cursor", 0, Long.MAX_VALUE),
                        (int) number(ctx, "limit", Feed.MOST_ENTRIES, Integer.MAX_VALUE),
                        (int) number(ctx, "schema", Schema.CURRENT, Integer.MAX_VALUE));
        switch (feed.changes(device, query)) {
            case FeedAnswer.Changes(var page) -> Answers.feed(ctx, page);
            case FeedAnswer.NothingNew() -> Answers.nothing(ctx);
            case FeedAnswer.SchemaTooOld() -> Answers.problem(ctx, SyncProblems.schemaTooOld());
            case FeedAnswer.SchemaTooNew() -> Answers.problem(ctx, SyncProblems.schemaTooNew());
            case FeedAnswer.EpochChanged(var epoch) ->
                    Answers.problem(ctx, SyncProblems.epochChanged(epoch));
            case FeedAnswer.CursorGone() -> Answers.problem(ctx, SyncProblems.cursorGone());
        }
    }

    private static long number(Context ctx, String name, long absent, long most) {
        var text = ctx.queryParam(name);
        if (text == null) {
            return absent;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, like a number out of range.
        }
        throw Bodies.malformed(
                "The parameter " + name + " must be a whole number from 0 to " + most + ".");
    }
}
