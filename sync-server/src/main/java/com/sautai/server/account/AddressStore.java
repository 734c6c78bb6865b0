package com.sautai.server.account;

import static com.sautai.server.db.Tables.ADDRESS;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.server.platform.Tx;
import java.util.Optional;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Where guests live; one address for an account.
final class AddressStore {
    Optional<Address> find(Tx tx, long accountId) {
        return tx.sql()
                .selectFrom(ADDRESS)
                .where(ADDRESS.ACCOUNT_ID.eq(accountId))
                .fetchOptional(row -> {
                    var place = place(row);
                    return Address.of(
                            row.getId(), place, isServed(tx, place.country(), place.postalCode()));
                });
    }

    Optional<Address.Place> place(Tx tx, long accountId) {
        return tx.sql()
                .selectFrom(ADDRESS)
                .where(ADDRESS.ACCOUNT_ID.eq(accountId))
                .fetchOptional(AddressStore::place);
    }

    /// @return whether it is the account's first one
    boolean save(Tx tx, long accountId, Address.Place place) {
        int rows =
                tx.sql()
                        .update(ADDRESS)
                        .set(ADDRESS.STREET, place.street())
                        .set(ADDRESS.CITY, place.city())
                        .set(ADDRESS.STATE, place.state())
                        .set(ADDRESS.COUNTRY, place.country())
                        .set(ADDRESS.INPUT_POSTALCODE, place.inputPostalcode())
                        .set(ADDRESS.POSTAL_CODE, place.postalCode())
                        .where(ADDRESS.ACCOUNT_ID.eq(accountId))
                        .execute();
        if (rows > 0) {
            return false;
        }
        int added =
                tx.sql()
                        .insertInto(ADDRESS)
                        .set(ADDRESS.ACCOUNT_ID, accountId)
                        .set(ADDRESS.STREET, place.street())
                        .set(ADDRESS.CITY, place.city())
                        .set(ADDRESS.STATE, place.state())
                        .set(ADDRESS.COUNTRY, place.country())
                        .set(ADDRESS.INPUT_POSTALCODE, place.inputPostalcode())
                        .set(ADDRESS.POSTAL_CODE, place.postalCode())
                        .onConflictDoNothing()
                        .execute();
        // Somebody with two windows saved the first one in both.
        return added > 0 || save(tx, accountId, place);
    }

    /// Whether a verified chef who is live cooks at a place.
    private static boolean isServed(Tx tx, @Nullable String country, @Nullable String postalCode) {
        return country != null
                && postalCode != null
                && tx.sql()
                        .fetchExists(
                                tx.sql()
                                        .selectOne()
                                        .from(SERVING_AREA)
                                        .join(PROFILE)
                                        .on(PROFILE.CHEF_ID.eq(SERVING_AREA.CHEF_ID))
                                        .where(
                                                SERVING_AREA.POSTAL_CODE.eq(postalCode),
                                                SERVING_AREA.COUNTRY.eq(country),
                                                SERVING_AREA.DELETED_AT.isNull(),
                                                PROFILE.DELETED_AT.isNull(),
                                                PROFILE.IS_VERIFIED.isTrue(),
                                                PROFILE.IS_LIVE.isTrue()));
    }

    private static Address.Place place(Record row) {
        return new Address.Place(
                row.get(ADDRESS.STREET),
                row.get(ADDRESS.CITY),
                row.get(ADDRESS.STATE),
                row.get(ADDRESS.COUNTRY),
                row.get(ADDRESS.INPUT_POSTALCODE),
                row.get(ADDRESS.POSTAL_CODE));
    }
}
