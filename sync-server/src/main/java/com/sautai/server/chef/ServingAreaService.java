package com.sautai.server.chef;

import com.sautai.model.account.Places;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.BadInput;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.sync.Records;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The places a chef serves.
public final class ServingAreaService {
    private static final int MOST = 1_000;

    private final Database database;
    private final Records records;
    private final ProfileStore profiles = new ProfileStore();

    public ServingAreaService(Database database, Records records) {
        this.database = database;
        this.records = records;
    }

    record Listed(long count, List<ServingArea> areas) {}

    record NewArea(String country, String typed, @Nullable String city) {}

    Listed list(long chefId, Paging paging) {
        return database.read(tx ->
                new Listed(profiles.areasCount(tx, chefId), profiles.areas(tx, chefId, paging)));
    }

    /// Adds a place; one that is there already stays as it is, but for its city.
    ServingArea add(long chefId, NewArea area) {
        return records.write(chefId, writing -> put(writing, area));
    }

    /// The same within a transaction that does more.
    ServingArea put(Records.Writing writing, NewArea area) {
        var code =
                Places.postalCode(area.country(), area.typed())
                        .orElseThrow(() ->
                                new BadInput(
                                        "postal_code",
                                        "not_allowed",
                                        "postal_code must be "
                                                + Places.allowed(area.country())
                                                + "."));
        var id = Places.servingAreaId(area.country(), code);
        var before = writing.find(SyncedType.SERVING_AREA, id).filter(body -> !body.isDeleted());
        if (before.isEmpty() && profiles.areasCount(writing.tx(), writing.chefId()) >= MOST) {
            throw new BadInput(
                    "postal_code", "too_many", "A chef serves at most " + MOST + " places.");
        }
        var set =
                Fields.of("country", area.country())
                        .with("postal_code", code)
                        .with(Fields.DELETED_AT, null);
        set = before.isPresent() ? set : set.with("display_postalcode", area.typed().strip());
        set = area.city() == null ? set : set.with("city", area.city());
        var body = writing.put(SyncedType.SERVING_AREA, id, set);
        return new ServingArea(
                id,
                code,
                body.text("display_postalcode").isEmpty() ? code : body.text("display_postalcode"),
                (String) body.get("city"),
                ChefCard.Country.of(area.country()));
    }

    /// @return whether there was such a place
    boolean remove(long chefId, UUID id) {
        return records.write(
                chefId,
                writing -> {
                    boolean there =
                            writing.find(SyncedType.SERVING_AREA, id)
                                    .filter(body -> !body.isDeleted())
                                    .isPresent();
                    writing.delete(SyncedType.SERVING_AREA, id);
                    return there;
                });
    }
}
