package com.sautai.server.chef;

import com.sautai.model.account.Places;
import com.sautai.server.account.Caller;
import com.sautai.server.account.Callers;
import com.sautai.server.limit.Limiter;
import com.sautai.server.limit.Limits;
import com.sautai.server.picture.PictureService;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Upload;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;

/// Becoming a chef, over HTTP.
public final class ChefRequestRoutes {
    private static final int MOST_CODES = 100;

    private final Callers callers;
    private final ChefRequestService requests;
    private final PictureService pictures;
    private final boolean autoApprove;
    private final Limiter limiter;

    /// @param autoApprove whether everybody who asks becomes a chef at once
    public ChefRequestRoutes(
            Callers callers,
            ChefRequestService requests,
            PictureService pictures,
            boolean autoApprove,
            Limiter limiter) {
        this.callers = callers;
        this.requests = requests;
        this.pictures = pictures;
        this.autoApprove = autoApprove;
        this.limiter = limiter;
    }

    public void add(RoutesConfig routes) {
        routes.get(
                "/chefs/api/check-chef-status",
                ctx -> {
                    var caller = callers.signedIn(ctx);
                    Answers.json(ctx, 200, status(caller));
                });
        routes.post("/chefs/api/submit-chef-request", this::submit);
    }

    private ChefStatus status(Caller caller) {
        return ChefStatus.of(
                caller.chefId() != null, requests.newest(caller.accountId()).orElse(null));
    }

    private void submit(Context ctx) {
        var caller = callers.signedIn(ctx);
        var upload = Upload.read(ctx);
        var wish = wish(upload.input());
        limiter.admit(ctx, Limits::ofChefRequests, "account " + caller.accountId());
        var picture =
                ProfileInput.file(upload, "profile_pic", "picture")
                        .map(file -> pictures.take(file.getKey(), file.getValue()))
                        .orElse(null);
        var whole =
                new ChefWish(
                        wish.bio(),
                        wish.experience(),
                        wish.city(),
                        wish.country(),
                        wish.postalCodes(),
                        picture);
        switch (requests.ask(caller.accountId(), whole, autoApprove)) {
            case ChefRequestService.Asked.Done(var request) ->
                    Answers.json(ctx, 201, RequestView.of(request));
            case ChefRequestService.Asked.Pending() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "pending",
                                    "Already asked",
                                    "Your request is being looked at."));
            case ChefRequestService.Asked.ChefAlready() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "chef-already",
                                    "A chef already",
                                    "You are a chef already."));
        }
    }

    private static ChefWish wish(Input input) {
        var experience = input.text("experience", 5_000);
        var bio = input.text("bio", 5_000);
        var city = input.text("city", 100);
        var country = input.text("country", 2).map(code -> code.toUpperCase(Locale.ROOT));
        var codes = input.words("postal_codes", MOST_CODES, 20);
        if (experience.isEmpty() && bio.isEmpty()) {
            input.required("experience", experience);
        }
        if (country.filter(code -> !Places.isCountry(code)).isPresent()) {
            input.wrong("country", "not_allowed", "country must be a code such as US.");
        } else if (!codes.isEmpty()) {
            var where = input.required("country", country).orElse("");
            if (codes.stream().anyMatch(code -> Places.postalCode(where, code).isEmpty())) {
                input.wrong(
                        "postal_codes",
                        "not_allowed",
                        "postal_codes must be " + Places.allowed(where) + ".");
            }
        }
        input.check();
        return new ChefWish(
                bio.orElse(null),
                experience.orElse(null),
                city.orElse(null),
                country.orElse(null),
                codes,
                null);
    }
}
