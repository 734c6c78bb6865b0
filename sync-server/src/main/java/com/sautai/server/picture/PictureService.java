package com.sautai.server.picture;

import com.sautai.server.platform.Database;
import java.time.Clock;
import java.util.Optional;

/// Takes uploaded pictures in: checked, turned upright, written anew, with a small copy.
public final class PictureService {
    static final int LONGEST_SIDE = 2048;
    private static final int THUMBNAIL_SIDE = 480;

    private final Database database;
    private final Clock clock;
    private final PictureStore pictures = new PictureStore();
    private final PictureReader reader = new PictureReader();

    public PictureService(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param field where it came from, for what is wrong
    /// @return the SHA-256 that the picture is known by from now on
    /// @throws com.sautai.server.platform.BadInput when it is no picture or too large a one
    public String take(String field, byte[] bytes) {
        var upright = reader.read(field, bytes);
        var picture = PictureWriter.write(upright, LONGEST_SIDE);
        insert(picture, PictureWriter.write(upright, THUMBNAIL_SIDE));
        return picture.sha256();
    }

    /// Takes in what a device knows by the SHA-256 of its own file, and keeps that name.
    ///
    /// @throws com.sautai.server.platform.BadInput as above
    public void takeAs(String sha256, String field, byte[] bytes) {
        var upright = reader.read(field, bytes);
        var picture = PictureWriter.write(upright, LONGEST_SIDE).named(sha256);
        insert(picture, PictureWriter.write(upright, THUMBNAIL_SIDE));
    }

    public Optional<Picture> find(String sha256) {
        return database.read(tx -> pictures.find(tx, sha256));
    }

    private void insert(Picture picture, Picture thumbnail) {
        database.write(tx -> {
            var now = clock.instant();
            pictures.insert(tx, thumbnail, null, now);
            pictures.insert(tx, picture, thumbnail.sha256(), now);
            return picture;
        });
    }
}
