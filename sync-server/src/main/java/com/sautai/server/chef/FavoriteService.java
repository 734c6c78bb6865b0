package com.sautai.server.chef;

import com.sautai.model.lead.InteractionType;
import com.sautai.server.crm.LeadAutomation;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Guests mark chefs as favorites, which makes them the chef's leads.
public final class FavoriteService {
    private final Database database;
    private final Records records;
    private final LeadAutomation leads;
    private final Clock clock;
    private final FavoriteStore favorites = new FavoriteStore();
    private final PopularityStore popularity = new PopularityStore();

    public FavoriteService(Database database, Records records, LeadAutomation leads, Clock clock) {
        this.database = database;
        this.records = records;
        this.leads = leads;
        this.clock = clock;
    }

    record Listed(long count, List<FavoriteStore.Favorite> favorites) {}

    Listed list(long accountId, Paging paging) {
        return database.read(tx ->
                new Listed(favorites.count(tx, accountId), favorites.page(tx, accountId, paging)));
    }

    /// Doing it again changes nothing.
    ///
    /// @return whether it was new
    boolean add(long chefId, long accountId) {
        return records.write(
                chefId,
                writing -> {
                    var tx = writing.tx();
                    if (favorites.has(tx, chefId, accountId)) {
                        return false;
                    }
                    var now = clock.instant();
                    favorites.insert(tx, chefId, accountId, now);
                    popularity.count(tx, chefId, now);
                    leads.happened(
                            writing,
                            accountId,
                            new LeadAutomation.Event(
                                    InteractionType.FAVORITE,
                                    "favorite " + accountId,
                                    now,
                                    Map.of()));
                    return true;
                });
    }

    void remove(long chefId, long accountId) {
        records.write(
                chefId,
                writing -> {
                    if (favorites.delete(writing.tx(), chefId, accountId)) {
                        popularity.count(writing.tx(), chefId, clock.instant());
                    }
                    return true;
                });
    }
}
