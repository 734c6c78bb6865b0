package com.sautai.server.chef;

import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.SERVING_AREA;

import com.sautai.model.sync.Fields;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import java.util.List;
import java.util.Map;

/// What a chef began with, and the places they serve.
final class ProfileStore {
    Fields beginning(Tx tx, long chefId) {
        return tx.sql()
                .select(CHEF.TIMEZONE, CHEF.CURRENCY)
                .from(CHEF)
                .where(CHEF.ID.eq(chefId))
                .fetchSingle(row ->
                        Fields.of(Map.of("timezone", row.value1(), "currency", row.value2())));
    }

    boolean servesAnywhere(Tx tx, long chefId) {
        return areasCount(tx, chefId) > 0;
    }

    long areasCount(Tx tx, long chefId) {
        return tx.sql()
                .selectCount()
                .from(SERVING_AREA)
                .where(SERVING_AREA.CHEF_ID.eq(chefId), SERVING_AREA.DELETED_AT.isNull())
                .fetchSingle()
                .value1();
    }

    List<ServingArea> areas(Tx tx, long chefId, Paging paging) {
        return tx.sql()
                .select(
                        SERVING_AREA.ID,
                        SERVING_AREA.COUNTRY,
                        SERVING_AREA.POSTAL_CODE,
                        SERVING_AREA.DISPLAY_POSTALCODE,
                        SERVING_AREA.CITY)
                .from(SERVING_AREA)
                .where(SERVING_AREA.CHEF_ID.eq(chefId), SERVING_AREA.DELETED_AT.isNull())
                .orderBy(SERVING_AREA.COUNTRY, SERVING_AREA.POSTAL_CODE)
                .limit(paging.size())
                .offset(paging.offset())
                .fetch(row ->
                        new ServingArea(
                                row.value1(),
                                row.value3(),
                                row.value4() == null ? row.value3() : row.value4(),
                                row.value5(),
                                ChefCard.Country.of(row.value2())));
    }
}
