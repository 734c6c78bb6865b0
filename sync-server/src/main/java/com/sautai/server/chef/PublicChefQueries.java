package com.sautai.server.chef;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.server.platform.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Finds chefs of the directory: which ones, in which order.
final class PublicChefQueries {
    /// All of them: there is no cheap way to a late page, and how many there are is known with it.
    List<Long> find(Tx tx, ChefSearch search) {
        // Sorted by all columns of an index, so that it is read backwards and profiles are not.
        var order =
                search.byRecent()
                        ? List.of(PROFILE.IS_LISTED.desc(), PROFILE.CHEF_ID.desc())
                        : List.of(
                                PROFILE.IS_LISTED.desc(),
                                PROFILE.POPULARITY.desc(),
                                PROFILE.CHEF_ID.desc());
        return tx.sql()
                .select(PROFILE.CHEF_ID)
                .from(PROFILE)
                .where(conditions(search))
                .orderBy(order)
                .fetch(PROFILE.CHEF_ID);
    }

    /// The chef of a username, in the directory or not.
    Optional<Long> named(Tx tx, String username) {
        return tx.sql()
                .select(CHEF.ID)
                .from(ACCOUNT)
                .join(CHEF)
                .on(CHEF.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(
                        ACCOUNT.USERNAME_KEY.eq(username.toLowerCase(Locale.ROOT)),
                        ACCOUNT.CLOSED_AT.isNull())
                .fetchOptional(CHEF.ID);
    }

    private static List<Condition> conditions(ChefSearch search) {
        var conditions = new ArrayList<Condition>();
        conditions.add(PROFILE.IS_LISTED.isTrue());
        if (!search.words().isEmpty()) {
            conditions.add(
                    PROFILE.SEARCH_TEXT
                            .contains(search.words())
                            .or(PROFILE.CHEF_ID.in(namedLike(search.words()))));
        }
        if (!search.postalCode().isEmpty()) {
            conditions.add(
                    PROFILE.CHEF_ID.in(
                            DSL.select(SERVING_AREA.CHEF_ID)
                                    .from(SERVING_AREA)
                                    .where(
                                            SERVING_AREA.POSTAL_CODE.eq(search.postalCode()),
                                            search.country().isEmpty()
                                                    ? DSL.noCondition()
                                                    : SERVING_AREA.COUNTRY.eq(search.country()),
                                            SERVING_AREA.DELETED_AT.isNull())));
        } else if (!search.country().isEmpty()) {
            conditions.add(PROFILE.COUNTRY.eq(search.country()));
        }
        return conditions;
    }

    /// jOOQ's `contains` escapes what means something to LIKE.
    private static org.jooq.Select<org.jooq.Record1<Long>> namedLike(String words) {
        return DSL.select(CHEF.ID)
                .from(CHEF)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CHEF.ACCOUNT_ID))
                .where(
                        ACCOUNT.USERNAME_KEY
                                .contains(words)
                                .or(DSL.lower(ACCOUNT.PUBLIC_DISPLAY_NAME).contains(words)));
    }
}
