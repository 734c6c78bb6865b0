package com.sautai.server.chef;

import static com.sautai.server.db.Tables.ADDRESS;
import static com.sautai.server.db.Tables.PAYOUT_ACCOUNT;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.server.platform.Tx;
import java.util.Optional;
import org.jooq.Condition;

/// Who serves a place, and who can be paid.
final class AreaStore {
    /// A normalised postal code and its country.
    record Area(String postalCode, String country) {}

    /// Where somebody lives; empty while they have not said so.
    Optional<Area> home(Tx tx, long accountId) {
        return tx.sql()
                .select(ADDRESS.POSTAL_CODE, ADDRESS.COUNTRY)
                .from(ADDRESS)
                .where(
                        ADDRESS.ACCOUNT_ID.eq(accountId),
                        ADDRESS.POSTAL_CODE.isNotNull(),
                        ADDRESS.COUNTRY.isNotNull())
                .fetchOptional(row -> new Area(row.value1(), row.value2()));
    }

    /// How many chefs that the public sees serve a place.
    long chefs(Tx tx, Area area) {
        return tx.sql()
                .selectCount()
                .from(SERVING_AREA)
                .join(PROFILE)
                .on(PROFILE.CHEF_ID.eq(SERVING_AREA.CHEF_ID))
                .where(serves(area), PROFILE.IS_LISTED.isTrue())
                .fetchSingle()
                .value1();
    }

    boolean serves(Tx tx, long chefId, Area area) {
        return tx.sql()
                .fetchExists(SERVING_AREA, serves(area).and(SERVING_AREA.CHEF_ID.eq(chefId)));
    }

    /// Whether a chef's account with the payment provider takes money; empty when there is none.
    Optional<Boolean> takesPayments(Tx tx, long chefId) {
        return tx.sql()
                .select(
                        PAYOUT_ACCOUNT.CHARGES_ENABLED,
                        PAYOUT_ACCOUNT.DETAILS_SUBMITTED,
                        PAYOUT_ACCOUNT.PAYOUTS_ENABLED)
                .from(PAYOUT_ACCOUNT)
                .where(PAYOUT_ACCOUNT.CHEF_ID.eq(chefId))
                .fetchOptional(row -> row.value1() && row.value2() && row.value3());
    }

    private static Condition serves(Area area) {
        return SERVING_AREA
                .POSTAL_CODE
                .eq(area.postalCode())
                .and(SERVING_AREA.COUNTRY.eq(area.country()))
                .and(SERVING_AREA.DELETED_AT.isNull());
    }
}
