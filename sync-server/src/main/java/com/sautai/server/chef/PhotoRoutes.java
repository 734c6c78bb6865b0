package com.sautai.server.chef;

import com.sautai.model.id.Ids;
import com.sautai.server.account.Callers;
import com.sautai.server.picture.PictureService;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Params;
import com.sautai.server.platform.Upload;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// A chef's own photos over HTTP.
public final class PhotoRoutes {
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_TAG = 64;

    private final Callers callers;
    private final PhotoService photos;
    private final PictureService pictures;
    private final Ids ids;

    public PhotoRoutes(Callers callers, PhotoService photos, PictureService pictures, Ids ids) {
        this.callers = callers;
        this.photos = photos;
        this.pictures = pictures;
        this.ids = ids;
    }

    public void add(RoutesConfig routes) {
        routes.post("/chefs/api/me/chef/photos", this::add);
        routes.delete("/chefs/api/me/chef/photos/{id}", this::remove);
    }

    private void add(Context ctx) {
        long chefId = callers.chef(ctx).chefId();
        var upload = Upload.read(ctx);
        var input = upload.input();
        var title = input.text("title", 255);
        var caption = input.text("caption", 2_000);
        var category = input.text("category", 50);
        var tags = input.words("tags", MOST_TAGS, LONGEST_TAG);
        boolean featured = input.flag("is_featured").orElse(false);
        var file =
                ProfileInput.file(upload, "image", "photo")
                        .orElseThrow(() -> new BadInput("image", "required", "image is required."));
        input.check();
        var photo =
                new PhotoService.NewPhoto(
                        ids.next(),
                        pictures.take(file.getKey(), file.getValue()),
                        title.orElse(null),
                        caption.orElse(null),
                        category.orElse(null),
                        tags,
                        featured);
        Answers.json(ctx, 201, photos.add(chefId, photo));
    }

    private void remove(Context ctx) {
        if (!photos.remove(callers.chef(ctx).chefId(), Params.id(ctx, "id"))) {
            throw Params.notFound();
        }
        Answers.nothing(ctx);
    }
}
