package com.sautai.server.review;

import com.sautai.server.account.Callers;
import com.sautai.server.chef.PublicChefs;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Reviews of a chef over HTTP.
public final class ReviewRoutes {
    private static final int USUAL_SIZE = 20;
    private static final int LONGEST = 5_000;

    private final Callers callers;
    private final PublicChefs chefs;
    private final ReviewService reviews;

    public ReviewRoutes(Callers callers, PublicChefs chefs, ReviewService reviews) {
        this.callers = callers;
        this.chefs = chefs;
        this.reviews = reviews;
    }

    public void add(RoutesConfig routes) {
        routes.get("/reviews/api/chefs/{id}/reviews", this::list);
        routes.post("/reviews/api/chefs/{id}/reviews", this::write);
    }

    private void list(Context ctx) {
        long chefId = listed(ctx);
        var paging = Paging.of(ctx, USUAL_SIZE);
        var listed = reviews.list(chefId, paging);
        Answers.json(ctx, 200, paging.page(ctx, listed.count(), listed.reviews()));
    }

    private void write(Context ctx) {
        var caller = callers.signedIn(ctx);
        long chefId = listed(ctx);
        switch (reviews.write(chefId, caller.accountId(), review(Input.json(ctx)))) {
            case ReviewService.Answer.Done(var review) -> Answers.json(ctx, 201, review);
            case ReviewService.Answer.NothingEaten() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    403,
                                    "nothing-eaten",
                                    "No order yet",
                                    "You can review a chef after a completed, paid order."));
            case ReviewService.Answer.ReviewedBefore() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "reviewed-before",
                                    "Reviewed already",
                                    "Each order is reviewed once."));
        }
    }

    private static NewReview review(Input input) {
        var rating = input.required("rating", input.whole("rating", 1, 5));
        var comment = input.text("comment", LONGEST);
        var order = input.whole("order_id", 1, Long.MAX_VALUE);
        input.check();
        return new NewReview(
                rating.orElseThrow().intValue(), comment.orElse(null), order.orElse(null));
    }

    private long listed(Context ctx) {
        long chefId = Params.id(ctx, "id");
        if (!chefs.isListed(chefId)) {
            throw Params.notFound();
        }
        return chefId;
    }
}
