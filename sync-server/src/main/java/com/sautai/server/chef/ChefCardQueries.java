package com.sautai.server.chef;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.PHOTO;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.server.picture.PictureRoutes;
import com.sautai.server.platform.Tx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads cards: three queries, however many chefs.
final class ChefCardQueries {
    /// @param version of what the public sees, read together with it
    record Versioned(ChefCard card, long version) {}

    private record Photos(List<ChefCard.Photo> first, long count) {}

    /// @param all also those that the public does not see, as previews
    Map<Long, Versioned> load(Tx tx, Collection<Long> chefIds, boolean all) {
        return read(
                tx, CHEF.ID.in(chefIds).and(all ? DSL.noCondition() : PROFILE.IS_LISTED.isTrue()));
    }

    /// The one chef of a username, if the public sees them.
    Map<Long, Versioned> named(Tx tx, String usernameKey) {
        return read(tx, ACCOUNT.USERNAME_KEY.eq(usernameKey).and(PROFILE.IS_LISTED.isTrue()));
    }

    private static Map<Long, Versioned> read(Tx tx, Condition which) {
        var rows =
                tx.sql()
                        .select(PROFILE.fields())
                        .select(
                                CHEF.ID,
                                CHEF.TIMEZONE,
                                CHEF.CURRENCY,
                                ACCOUNT.USERNAME,
                                ACCOUNT.USERNAME_KEY,
                                ACCOUNT.PUBLIC_DISPLAY_NAME)
                        .from(CHEF)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                        .leftJoin(PROFILE)
                        .on(PROFILE.CHEF_ID.eq(CHEF.ID))
                        .where(which, ACCOUNT.CLOSED_AT.isNull())
                        .fetch();
        if (rows.isEmpty()) {
            return Map.of();
        }
        var ids = rows.getValues(CHEF.ID);
        var places = places(tx, ids);
        var photos = photos(tx, ids);
        var cards = new HashMap<Long, Versioned>();
        for (var row : rows) {
            var id = row.get(CHEF.ID);
            var card =
                    card(
                            row,
                            places.getOrDefault(id, List.of()),
                            photos.getOrDefault(id, new Photos(List.of(), 0)));
            cards.put(id, new Versioned(card, or(row.get(PROFILE.PUBLIC_VERSION), 0L)));
        }
        return cards;
    }

    private static ChefCard card(Record row, List<ChefCard.Place> places, Photos photos) {
        var username = row.get(ACCOUNT.USERNAME);
        long ratings = or(row.get(PROFILE.RATING_SUM), 0L);
        long reviews = or(row.get(PROFILE.REVIEWS_COUNT), 0L);
        return new ChefCard(
                row.get(CHEF.ID),
                username,
                row.get(ACCOUNT.USERNAME_KEY),
                new ChefCard.User(username),
                Stream.of(row.get(PROFILE.DISPLAY_NAME), row.get(ACCOUNT.PUBLIC_DISPLAY_NAME))
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse(username),
                or(row.get(PROFILE.BIO), ""),
                or(row.get(PROFILE.EXPERIENCE), ""),
                or(row.get(PROFILE.CITY), ""),
                or(row.get(PROFILE.COUNTRY), ""),
                ChefCard.address(row.get(PROFILE.PICTURE)),
                ChefCard.address(row.get(PROFILE.BANNER)),
                places,
                ChefCard.summary(ratings, reviews),
                ChefCard.average(ratings, reviews),
                reviews,
                photos.first(),
                photos.count(),
                or(row.get(PROFILE.ON_BREAK), false),
                or(row.get(PROFILE.BREAK_NOTE), ""),
                or(row.get(PROFILE.IS_LIVE), false),
                or(row.get(PROFILE.IS_VERIFIED), false),
                or(row.get(PROFILE.BACKGROUND_CHECKED), false),
                or(row.get(PROFILE.INSURED), false),
                row.get(PROFILE.INSURANCE_EXPIRY),
                or(row.get(PROFILE.FOOD_HANDLERS_CERT), false),
                or(row.get(PROFILE.CURRENCY), row.get(CHEF.CURRENCY)),
                or(row.get(PROFILE.TIMEZONE), row.get(CHEF.TIMEZONE)),
                !or(row.get(PROFILE.IS_LISTED), false));
    }

    private static Map<Long, List<ChefCard.Place>> places(Tx tx, Collection<Long> chefIds) {
        var place =
                DSL.rowNumber()
                        .over(
                                DSL.partitionBy(SERVING_AREA.CHEF_ID)
                                        .orderBy(SERVING_AREA.COUNTRY, SERVING_AREA.POSTAL_CODE))
                        .as("place");
        var numbered =
                DSL.select(
                                SERVING_AREA.CHEF_ID,
                                SERVING_AREA.POSTAL_CODE,
                                SERVING_AREA.DISPLAY_POSTALCODE,
                                SERVING_AREA.CITY,
                                SERVING_AREA.COUNTRY,
                                place)
                        .from(SERVING_AREA)
                        .where(SERVING_AREA.CHEF_ID.in(chefIds), SERVING_AREA.DELETED_AT.isNull())
                        .asTable("numbered");
        return tx.sql()
                .selectFrom(numbered)
                .where(numbered.field(place).le(ChefCard.MOST_PLACES))
                .orderBy(numbered.field(SERVING_AREA.CHEF_ID), numbered.field(place))
                .fetchGroups(
                        row -> row.get(SERVING_AREA.CHEF_ID),
                        row -> {
                            var code = row.get(SERVING_AREA.POSTAL_CODE);
                            return new ChefCard.Place(
                                    code,
                                    or(row.get(SERVING_AREA.DISPLAY_POSTALCODE), code),
                                    row.get(SERVING_AREA.CITY),
                                    ChefCard.Country.of(row.get(SERVING_AREA.COUNTRY)));
                        });
    }

    private static Map<Long, Photos> photos(Tx tx, Collection<Long> chefIds) {
        var place =
                DSL.rowNumber()
                        .over(DSL.partitionBy(PHOTO.CHEF_ID).orderBy(GalleryStore.order()))
                        .as("place");
        var total = DSL.count().over(DSL.partitionBy(PHOTO.CHEF_ID)).as("total");
        var numbered =
                DSL.select(
                                PHOTO.CHEF_ID,
                                PHOTO.NUMBER,
                                PHOTO.SHA256,
                                PHOTO.TITLE,
                                PHOTO.CAPTION,
                                PHOTO.IS_FEATURED,
                                PHOTO.CREATED_AT,
                                place,
                                total)
                        .from(PHOTO)
                        .where(PHOTO.CHEF_ID.in(chefIds), GalleryStore.shown())
                        .asTable("numbered");
        var photos = new HashMap<Long, Photos>();
        tx.sql()
                .selectFrom(numbered)
                .where(numbered.field(place).le(ChefCard.MOST_PHOTOS))
                .orderBy(numbered.field(PHOTO.CHEF_ID), numbered.field(place))
                .fetchGroups(row -> row.get(PHOTO.CHEF_ID))
                .forEach((chef, rows) ->
                        photos.put(
                                chef,
                                new Photos(
                                        rows.map(ChefCardQueries::photo),
                                        rows.getFirst().get(total).longValue())));
        return photos;
    }

    private static ChefCard.Photo photo(Record row) {
        return new ChefCard.Photo(
                row.get(PHOTO.NUMBER),
                PictureRoutes.address(row.get(PHOTO.SHA256)),
                row.get(PHOTO.TITLE),
                row.get(PHOTO.CAPTION),
                or(row.get(PHOTO.IS_FEATURED), false),
                row.get(PHOTO.CREATED_AT));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
