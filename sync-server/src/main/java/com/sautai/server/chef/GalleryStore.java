package com.sautai.server.chef;

import static com.sautai.server.db.Tables.PHOTO;
import static com.sautai.server.db.Tables.PICTURE;

import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Photos of chefs' galleries, with what is known of their pictures.
final class GalleryStore {
    /// What the gallery says of itself.
    record Taken(@Nullable String category, List<String> tags, Instant createdAt) {}

    private static final int MOST_COUNTED = 10_000;

    static Condition shown() {
        return PHOTO.DELETED_AT.isNull().and(DSL.coalesce(PHOTO.IS_HIDDEN, false).isFalse());
    }

    /// Featured first, then as the chef sorted them, then the newest.
    static List<SortField<?>> order() {
        return List.of(
                DSL.coalesce(PHOTO.IS_FEATURED, false).desc(),
                DSL.coalesce(PHOTO.SORT_ORDER, 0L).asc(),
                PHOTO.NUMBER.desc());
    }

    List<GalleryPhoto> page(Tx tx, long chefId, @Nullable String category, Paging paging) {
        return photos(tx)
                .where(PHOTO.CHEF_ID.eq(chefId), shown(), of(category))
                .orderBy(order())
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(GalleryStore::photo);
    }

    long count(Tx tx, long chefId, @Nullable String category) {
        return tx.sql().fetchCount(PHOTO, PHOTO.CHEF_ID.eq(chefId).and(shown()).and(of(category)));
    }

    Optional<GalleryPhoto> find(Tx tx, long chefId, long number) {
        return photos(tx)
                .where(PHOTO.NUMBER.eq(number), PHOTO.CHEF_ID.eq(chefId), shown())
                .fetchOptional(GalleryStore::photo);
    }

    /// The record behind the short id of one of a chef's own photos, hidden ones too.
    Optional<UUID> id(Tx tx, long chefId, long number) {
        return tx.sql()
                .select(PHOTO.ID)
                .from(PHOTO)
                .where(PHOTO.NUMBER.eq(number), PHOTO.CHEF_ID.eq(chefId), PHOTO.DELETED_AT.isNull())
                .fetchOptional(PHOTO.ID);
    }

    List<Taken> all(Tx tx, long chefId) {
        return tx.sql()
                .select(PHOTO.CATEGORY, PHOTO.TAGS, PHOTO.CREATED_AT)
                .from(PHOTO)
                .where(PHOTO.CHEF_ID.eq(chefId), shown())
                .limit(MOST_COUNTED)
                .fetch(row -> new Taken(row.value1(), texts(row.value2()), row.value3()));
    }

    private static Condition of(@Nullable String category) {
        return category == null ? DSL.noCondition() : PHOTO.CATEGORY.eq(category);
    }

    private static SelectOnConditionStep<Record> photos(Tx tx) {
        return tx.sql()
                .select(PHOTO.fields())
                .select(PICTURE.WIDTH, PICTURE.HEIGHT, PICTURE.THUMBNAIL_SHA256)
                .from(PHOTO)
                .leftJoin(PICTURE)
                .on(PICTURE.SHA256.eq(PHOTO.SHA256));
    }

    private static GalleryPhoto photo(Record row) {
        var thumbnail = row.get(PICTURE.THUMBNAIL_SHA256);
        return new GalleryPhoto(
                row.get(PHOTO.NUMBER),
                ChefCard.address(row.get(PHOTO.SHA256)),
                ChefCard.address(thumbnail == null ? row.get(PHOTO.SHA256) : thumbnail),
                row.get(PHOTO.TITLE),
                row.get(PHOTO.CAPTION),
                row.get(PHOTO.CATEGORY),
                texts(row.get(PHOTO.TAGS)),
                row.get(PICTURE.WIDTH),
                row.get(PICTURE.HEIGHT),
                Boolean.TRUE.equals(row.get(PHOTO.IS_FEATURED)),
                row.get(PHOTO.CREATED_AT));
    }

    private static List<String> texts(String @Nullable [] tags) {
        return tags == null ? List.of() : List.of(tags);
    }
}
