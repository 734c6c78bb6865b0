package com.sautai.server.messaging;

import com.sautai.server.account.Callers;
import com.sautai.server.limit.Limiter;
import com.sautai.server.limit.Limits;
import com.sautai.server.messaging.MessagingService.Window;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Messages between chefs and guests, over HTTP.
public final class MessagingRoutes {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_MESSAGES = 100;
    private static final int LONGEST_MESSAGE = 5_000;

    private final Callers callers;
    private final MessagingService messaging;
    private final Limiter limiter;

    public MessagingRoutes(Callers callers, MessagingService messaging, Limiter limiter) {
        this.callers = callers;
        this.messaging = messaging;
        this.limiter = limiter;
    }

    public void add(RoutesConfig routes) {
        routes.get("/messaging/api/unread-counts", this::unread);
        routes.get("/messaging/api/conversations", this::list);
        routes.post("/messaging/api/conversations", this::start);
        routes.get("/messaging/api/conversations/{id}", this::show);
        routes.post("/messaging/api/conversations/{id}/send", this::send);
        routes.post("/messaging/api/conversations/{id}/read", this::read);
        routes.get("/messaging/api/conversations/with-chef/{chef}", this::showWithChef);
        routes.post("/messaging/api/conversations/with-chef/{chef}", this::startWithChef);
    }

    private void unread(Context ctx) {
        var unread = messaging.unread(reader(ctx));
        Answers.json(
                ctx,
                200,
                Map.of(
                        "total_unread", unread.asCustomer() + unread.asChef(),
                        "customer_conversations_unread", unread.asCustomer(),
                        "chef_conversations_unread", unread.asChef()));
    }

    /// @param conversations the same as the results
    private record Conversations(
            long count,
            @Nullable String next,
            @Nullable String previous,
            List<ConversationAnswer> results,
            List<ConversationAnswer> conversations) {}

    private void list(Context ctx) {
        var reader = reader(ctx);
        var paging = Paging.of(ctx, ON_A_PAGE);
        var found = messaging.find(reader, paging);
        var page = paging.page(ctx, found.count(), found.conversations());
        Answers.json(
                ctx,
                200,
                new Conversations(
                        page.count(),
                        page.next(),
                        page.previous(),
                        page.results(),
                        page.results()));
    }

    private void start(Context ctx) {
        var reader = reader(ctx);
        var input = Input.json(ctx);
        var text = text(input);
        if (reader.chefId() != null && input.has("customer_id")) {
            var guest = input.required("customer_id", id(input, "customer_id"));
            input.check();
            admit(ctx, reader);
            answer(
                    ctx,
                    messaging.startWithGuest(reader, reader.chefId(), guest.orElseThrow(), text));
        } else {
            var chef = input.required("chef_id", id(input, "chef_id"));
            input.check();
            admit(ctx, reader);
            answer(ctx, messaging.startWithChef(reader, chef.orElseThrow(), text));
        }
    }

    private void show(Context ctx) {
        var reader = reader(ctx);
        var window =
                new Window(
                        Params.whole(ctx, "before", 1, Long.MAX_VALUE).orElse(Long.MAX_VALUE),
                        Params.whole(ctx, "limit", 1, MOST_MESSAGES)
                                .orElse((long) Window.NEWEST.limit())
                                .intValue());
        Answers.json(
                ctx,
                200,
                messaging.get(reader, Params.id(ctx, "id"), window).orElseThrow(Params::notFound));
    }

    private void send(Context ctx) {
        var reader = reader(ctx);
        long number = Params.id(ctx, "id");
        var input = Input.json(ctx);
        var text = input.required("content", text(input));
        input.check();
        admit(ctx, reader);
        Answers.json(
                ctx,
                201,
                messaging.send(reader, number, text.orElseThrow()).orElseThrow(Params::notFound));
    }

    private void read(Context ctx) {
        var reader = reader(ctx);
        long number = Params.id(ctx, "id");
        var input = Input.json(ctx);
        var upTo = id(input, "up_to").orElse(Long.MAX_VALUE);
        input.check();
        var unread = messaging.read(reader, number, upTo).orElseThrow(Params::notFound);
        Answers.json(ctx, 200, Map.of("status", "ok", "unread_count", unread));
    }

    private void showWithChef(Context ctx) {
        var found = messaging.withChef(reader(ctx), Params.id(ctx, "chef"));
        Answers.json(
                ctx,
                200,
                Map.of("conversation", found.orElseThrow(Params::notFound), "created", false));
    }

    private void startWithChef(Context ctx) {
        var reader = reader(ctx);
        long chef = Params.id(ctx, "chef");
        var input = Input.json(ctx);
        var text = text(input);
        input.check();
        admit(ctx, reader);
        answer(ctx, messaging.startWithChef(reader, chef, text));
    }

    private void admit(Context ctx, Reader reader) {
        limiter.admit(ctx, Limits::ofMessages, "account " + reader.accountId());
    }

    private static void answer(Context ctx, Optional<MessagingService.Started> started) {
        var there = started.orElseThrow(Params::notFound);
        Answers.json(
                ctx,
                there.isNew() ? 201 : 200,
                Map.of("conversation", there.conversation(), "created", there.isNew()));
    }

    private Reader reader(Context ctx) {
        return Reader.of(callers.signedIn(ctx));
    }

    /// The words are called `content`; `message` is understood as well.
    private static Optional<String> text(Input input) {
        return input.text("content", LONGEST_MESSAGE)
                .or(() -> input.text("message", LONGEST_MESSAGE));
    }

    private static Optional<Long> id(Input input, String field) {
        return input.whole(field, 1, Long.MAX_VALUE);
    }
}
