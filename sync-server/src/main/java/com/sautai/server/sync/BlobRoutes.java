package com.sautai.server.sync;

import com.sautai.server.picture.PictureService;
import com.sautai.server.platform.Answers;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Bodies;
import com.sautai.server.platform.Params;
import com.sautai.server.platform.Secrets;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/// Pictures that devices bring and fetch beside the feed: by the SHA-256 of the file that the first
/// device brought. Bringing one again changes nothing.
public final class BlobRoutes {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Asking asking;
    private final PictureService pictures;

    public BlobRoutes(DeviceService devices, PictureService pictures) {
        asking = new Asking(devices);
        this.pictures = pictures;
    }

    public void add(RoutesConfig routes) {
        routes.put("/sync/blobs/{sha256}", this::take);
        routes.get("/sync/blobs/{sha256}", this::give);
    }

    private void take(Context ctx) {
        asking.device(ctx);
        var name = name(ctx);
        var bytes = Bodies.raw(ctx, MOST_BYTES);
        if (!Secrets.hash(bytes).equals(name)) {
            throw new BadInput("body", "not_allowed", "body must be the file with this SHA-256.");
        }
        if (pictures.find(name).isEmpty()) {
            pictures.takeAs(name, "body", bytes);
        }
        Answers.nothing(ctx);
    }

    private void give(Context ctx) {
        asking.device(ctx);
        var picture = pictures.find(name(ctx)).orElseThrow(Params::notFound);
        Answers.unchanging(ctx, picture.mediaType(), picture.bytes());
    }

    private static String name(Context ctx) {
        var name = ctx.pathParam("sha256");
        if (!SHA_256.matcher(name).matches()) {
            throw Params.notFound();
        }
        return name;
    }
}
