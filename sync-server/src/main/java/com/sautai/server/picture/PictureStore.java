package com.sautai.server.picture;

import static com.sautai.server.db.Tables.PICTURE;

import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pictures by the SHA-256 of what is in them.
final class PictureStore {
    /// The same picture is kept once.
    void insert(Tx tx, Picture picture, @Nullable String thumbnail, Instant now) {
        tx.sql()
                .insertInto(PICTURE)
                .set(PICTURE.SHA256, picture.sha256())
                .set(PICTURE.MEDIA_TYPE, picture.mediaType())
                .set(PICTURE.WIDTH, picture.width())
                .set(PICTURE.HEIGHT, picture.height())
                .set(PICTURE.THUMBNAIL_SHA256, thumbnail)
                .set(PICTURE.BYTES, picture.bytes())
                .set(PICTURE.CREATED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    Optional<Picture> find(Tx tx, String sha256) {
        return tx.sql()
                .select(PICTURE.MEDIA_TYPE, PICTURE.WIDTH, PICTURE.HEIGHT, PICTURE.BYTES)
                .from(PICTURE)
                .where(PICTURE.SHA256.eq(sha256))
                .fetchOptional(row ->
                        new Picture(
                                sha256, row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
