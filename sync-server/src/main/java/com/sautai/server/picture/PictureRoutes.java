package com.sautai.server.picture;

import com.sautai.server.platform.Answers;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Params;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/// Serves pictures: an address names its content, so it never changes.
public final class PictureRoutes {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Database database;
    private final PictureStore pictures = new PictureStore();

    public PictureRoutes(Database database) {
        this.database = database;
    }

    public void add(RoutesConfig routes) {
        routes.get("/media/{sha256}", this::show);
    }

    public static String address(String sha256) {
        return "/media/" + sha256;
    }

    private void show(Context ctx) {
        var sha256 = ctx.pathParam("sha256");
        if (!SHA_256.matcher(sha256).matches()) {
            throw Params.notFound();
        }
        var picture = database.read(tx -> pictures.find(tx, sha256)).orElseThrow(Params::notFound);
        Answers.unchanging(ctx, picture.mediaType(), picture.bytes());
    }
}
