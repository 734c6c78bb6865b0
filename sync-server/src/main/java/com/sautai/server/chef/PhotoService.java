package com.sautai.server.chef;

import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Database;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Adds photos to a chef's gallery and takes them away.
public final class PhotoService {
    private static final int MOST = 500;

    private final Database database;
    private final Records records;
    private final Clock clock;
    private final GalleryStore gallery = new GalleryStore();

    public PhotoService(Database database, Records records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    record NewPhoto(
            UUID id,
            String sha256,
            @Nullable String title,
            @Nullable String caption,
            @Nullable String category,
            List<String> tags,
            boolean isFeatured) {
        NewPhoto {
            tags = List.copyOf(tags);
        }

        Fields body() {
            return Fields.of("sha256", sha256)
                    .with("title", title)
                    .with("caption", caption)
                    .with("category", category)
                    .with("tags", tags)
                    .with("is_featured", isFeatured ? true : null);
        }
    }

    GalleryPhoto add(long chefId, NewPhoto photo) {
        return records.write(
                chefId,
                writing -> {
                    if (gallery.count(writing.tx(), chefId, null) >= MOST) {
                        throw new BadInput(
                                "image", "too_many", "A gallery has at most " + MOST + " photos.");
                    }
                    var body =
                            writing.put(
                                    SyncedType.PHOTO,
                                    photo.id(),
                                    photo.body().with("created_at", clock.instant()));
                    long number = Objects.requireNonNull(body.number("number"));
                    return gallery.find(writing.tx(), chefId, number).orElseThrow();
                });
    }

    /// @return whether the chef had such a photo
    boolean remove(long chefId, long number) {
        var id = database.read(tx -> gallery.id(tx, chefId, number));
        id.ifPresent(photo ->
                records.write(
                        chefId,
                        writing -> {
                            writing.delete(SyncedType.PHOTO, photo);
                            return true;
                        }));
        return id.isPresent();
    }
}
