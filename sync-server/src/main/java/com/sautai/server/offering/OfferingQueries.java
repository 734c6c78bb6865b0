package com.sautai.server.offering;

import static com.sautai.server.db.Tables.OFFERING;
import static com.sautai.server.db.Tables.PAYOUT_ACCOUNT;
import static com.sautai.server.db.Tables.PROFILE;
import static com.sautai.server.db.Tables.SERVING_AREA;
import static com.sautai.server.db.Tables.TIER;

import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.payment.PayoutQueries;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.RowStore;
import com.sautai.server.sync.TypeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Reads offerings with their tiers.
final class OfferingQueries {
    private static final int MOST = 200;
    private static final Field<Boolean> PAYOUT_READY =
            DSL.field(PayoutQueries.IS_READY).as("payout_ready");

    private final TypeStore offerings;
    private final TypeStore tiers;

    OfferingQueries(RowStore rows) {
        offerings = rows.of(SyncedType.OFFERING);
        tiers = rows.of(SyncedType.TIER);
    }

    List<StoredOffering> list(Tx tx, OfferingFilter filter) {
        return fetch(tx, conditions(filter), filter.own());
    }

    /// An offering that guests may see.
    Optional<StoredOffering> findPublic(Tx tx, long number) {
        return fetch(tx, OFFERING.NUMBER.eq(number).and(isPublic()), false).stream().findFirst();
    }

    Optional<StoredOffering> findOwn(Tx tx, long chefId, long number) {
        return fetch(
                        tx,
                        OFFERING.NUMBER
                                .eq(number)
                                .and(OFFERING.CHEF_ID.eq(chefId))
                                .and(OFFERING.DELETED_AT.isNull()),
                        true)
                .stream()
                .findFirst();
    }

    /// The offering of one of the chef's tiers.
    Optional<StoredOffering> findOwnByTier(Tx tx, long chefId, long tierNumber) {
        return tx.sql()
                .select(OFFERING.NUMBER)
                .from(TIER)
                .join(OFFERING)
                .on(OFFERING.CHEF_ID.eq(TIER.CHEF_ID), OFFERING.ID.eq(TIER.OFFERING_ID))
                .where(
                        TIER.NUMBER.eq(tierNumber),
                        TIER.CHEF_ID.eq(chefId),
                        TIER.DELETED_AT.isNull())
                .fetchOptional(OFFERING.NUMBER)
                .flatMap(number -> findOwn(tx, chefId, number));
    }

    private List<StoredOffering> fetch(Tx tx, Condition which, boolean own) {
        var columns = new ArrayList<Field<?>>(List.of(offerings.columns()));
        columns.addAll(List.of(OFFERING.CHEF_ID, OFFERING.UPDATED_AT, PAYOUT_READY));
        var found =
                tx.sql()
                        .select(columns)
                        .from(OFFERING)
                        .leftJoin(PROFILE)
                        .on(PROFILE.CHEF_ID.eq(OFFERING.CHEF_ID))
                        .leftJoin(PAYOUT_ACCOUNT)
                        .on(PAYOUT_ACCOUNT.CHEF_ID.eq(OFFERING.CHEF_ID))
                        .where(which)
                        .orderBy(OFFERING.CHEF_ID, OFFERING.SORT_ORDER, OFFERING.NUMBER)
                        .limit(MOST)
                        .fetch(this::offering);
        if (found.isEmpty()) {
            return found;
        }
        var tiersOf = tiers(tx, which, own);
        return found.stream()
                .map(each ->
                        each.with(
                                tiersOf.stream()
                                        .filter(tier ->
                                                each.id().equals(tier.body().uuid("offering_id")))
                                        .toList()))
                .toList();
    }

    private List<StoredOffering.StoredTier> tiers(Tx tx, Condition which, boolean own) {
        return tx.sql()
                .select(tiers.columns())
                .from(OFFERING)
                .join(TIER)
                .on(TIER.CHEF_ID.eq(OFFERING.CHEF_ID), TIER.OFFERING_ID.eq(OFFERING.ID))
                .leftJoin(PROFILE)
                .on(PROFILE.CHEF_ID.eq(OFFERING.CHEF_ID))
                .where(which, TIER.DELETED_AT.isNull())
                .and(own ? DSL.noCondition() : TIER.HIDDEN.isNull().or(TIER.HIDDEN.eq(false)))
                .orderBy(TIER.SORT_ORDER, TIER.HOUSEHOLD_MIN, TIER.NUMBER)
                .fetch(row -> new StoredOffering.StoredTier(tiers.id(row), tiers.body(row)));
    }

    private StoredOffering offering(Record row) {
        return new StoredOffering(
                row.get(OFFERING.CHEF_ID),
                offerings.id(row),
                offerings.body(row),
                row.get(OFFERING.UPDATED_AT),
                Boolean.TRUE.equals(row.get(PAYOUT_READY)),
                List.of());
    }

    private static Condition conditions(OfferingFilter filter) {
        var which = filter.own() ? OFFERING.DELETED_AT.isNull() : isPublic();
        if (filter.chefId().isPresent()) {
            which = which.and(OFFERING.CHEF_ID.eq(filter.chefId().get()));
        }
        if (filter.serviceType().isPresent()) {
            which = which.and(OFFERING.SERVICE_TYPE.eq(filter.serviceType().get()));
        }
        if (filter.place().isPresent()) {
            var place = filter.place().get();
            which =
                    which.and(
                            OFFERING.CHEF_ID.in(
                                    DSL.select(SERVING_AREA.CHEF_ID)
                                            .from(SERVING_AREA)
                                            .where(
                                                    SERVING_AREA.POSTAL_CODE.eq(place.postalCode()),
                                                    SERVING_AREA.COUNTRY.eq(place.country()),
                                                    SERVING_AREA.DELETED_AT.isNull())));
        }
        return which;
    }

    private static Condition isPublic() {
        return OFFERING.DELETED_AT
                .isNull()
                .and(OFFERING.ACTIVE.eq(true))
                .and(KitchenQueries.IS_PUBLIC);
    }
}
