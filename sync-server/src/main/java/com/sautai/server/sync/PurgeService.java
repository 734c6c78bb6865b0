package com.sautai.server.sync;

import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Forgets what only a device that was away very long would still need.
public final class PurgeService {
    /// How long mutations are recognised and deletions are told.
    public static final Duration KEPT = Duration.ofDays(180);

    private final Database database;
    private final SyncStores stores;
    private final Clock clock;

    public PurgeService(Database database, SyncStores stores, Clock clock) {
        this.database = database;
        this.stores = stores;
        this.clock = clock;
    }

    public void run() {
        var before = clock.instant().minus(KEPT);
        for (long chefId : database.read(tx -> stores.seen().chefsBefore(tx, before))) {
            database.write(tx -> purge(tx, chefId, before));
        }
    }

    private SeenStore.Forgotten purge(Tx tx, long chefId, Instant before) {
        stores.entries().lockHead(tx, chefId);
        var forgotten = stores.seen().forget(tx, chefId, before);
        forgotten
                .newestByDevice()
                .forEach((device, mid) -> stores.devices().forgot(tx, chefId, device, mid));
        stores.entries().dropTombstones(tx, chefId, forgotten.lastSeq());
        return forgotten;
    }
}
