package com.sautai.server.chef;

import com.sautai.model.sync.Fields;
import com.sautai.server.account.Callers;
import com.sautai.server.picture.PictureService;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.HttpProblem;
import com.sautai.server.platform.Input;
import com.sautai.server.platform.Upload;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/// A chef's own profile over HTTP.
public final class OwnProfileRoutes {
    private final Callers callers;
    private final PublicChefs chefs;
    private final ProfileService profiles;
    private final PictureService pictures;

    public OwnProfileRoutes(
            Callers callers, PublicChefs chefs, ProfileService profiles, PictureService pictures) {
        this.callers = callers;
        this.chefs = chefs;
        this.profiles = profiles;
        this.pictures = pictures;
    }

    public void add(RoutesConfig routes) {
        routes.get("/chefs/api/me/chef/profile", ctx -> show(ctx, callers.chef(ctx).chefId()));
        routes.patch("/chefs/api/me/chef/profile/update", this::update);
        routes.post("/chefs/api/me/chef/break", this::takeBreak);
        routes.post("/chefs/api/me/chef/live", this::goLive);
    }

    private void show(Context ctx, long chefId) {
        var card = chefs.own(chefId).orElseThrow(PublicChefRoutes::noSuchChef);
        Answers.json(
                ctx,
                200,
                OwnProfile.of(card, profiles.profile(chefId), profiles.servesAnywhere(chefId)));
    }

    private void update(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var upload = Upload.read(ctx);
        var set = ProfileInput.read(upload.input());
        upload.input().check();
        set = set.with(picture(upload, "picture", "profile_pic", "picture"));
        set = set.with(picture(upload, "banner", "banner_image", "banner"));
        profiles.change(chefId, set);
        show(ctx, chefId);
    }

    private Fields picture(Upload upload, String field, String... names) {
        return ProfileInput.file(upload, names)
                .map(file -> Fields.of(field, pictures.take(file.getKey(), file.getValue())))
                .orElse(Fields.NONE);
    }

    private void takeBreak(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var input = Input.json(ctx);
        var onBreak = input.required("is_on_break", input.flag("is_on_break"));
        var note = input.text("break_note", 500);
        input.check();
        var set = Fields.of("on_break", onBreak.orElseThrow());
        if (input.has("break_note")) {
            set = set.with("break_note", note.orElse(null));
        }
        var profile = profiles.change(chefId, set);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("is_on_break", profile.flag("on_break"));
        answer.put("break_note", profile.text("break_note"));
        Answers.json(ctx, 200, answer);
    }

    private void goLive(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var input = Input.json(ctx);
        var isLive = input.required("is_live", input.flag("is_live"));
        input.check();
        switch (profiles.live(chefId, isLive.orElseThrow())) {
            case ProfileService.LiveAnswer.Done(var live) ->
                    Answers.json(ctx, 200, Map.of("is_live", live));
            case ProfileService.LiveAnswer.NotVerified() ->
                    Answers.problem(
                            ctx,
                            HttpProblem.of(
                                    409,
                                    "not-verified",
                                    "Not verified yet",
                                    "You can go live once you are verified."));
        }
    }
}
