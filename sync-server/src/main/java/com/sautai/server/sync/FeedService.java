package com.sautai.server.sync;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Schema;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a device what changed since it last asked; each page shows one moment of the database.
public final class FeedService {
    private final Database database;
    private final SyncStores stores;

    public FeedService(Database database, SyncStores stores) {
        this.database = database;
        this.stores = stores;
    }

    /// @param epoch the database the device knows, `null` when it does not say
    /// @param cursor what the device has already
    public record Query(@Nullable String epoch, long cursor, int limit, int schema) {}

    public FeedAnswer changes(KnownDevice device, Query query) {
        if (query.schema() > Schema.CURRENT) {
            return new FeedAnswer.SchemaTooNew();
        }
        if (query.schema() < Schema.OLDEST_SERVED) {
            return new FeedAnswer.SchemaTooOld();
        }
        if (query.epoch() != null && !query.epoch().equals(stores.epoch())) {
            return new FeedAnswer.EpochChanged(stores.epoch());
        }
        var reading = database.read(tx -> read(tx, device, query));
        if (reading.snapshotFloor() != device.snapshotFloor()) {
            remember(device, reading.snapshotFloor());
        }
        return reading.answer();
    }

    /// How far the feed of a chef reaches.
    long head(long chefId) {
        return database.read(tx -> stores.entries().counter(tx, chefId).head());
    }

    /// @param snapshotFloor what the device is to be remembered by, see [KnownDevice]
    private record Reading(FeedAnswer answer, long snapshotFloor) {}

    private Reading read(Tx tx, KnownDevice device, Query query) {
        var counter = stores.entries().counter(tx, device.chefId());
        long cursor = query.cursor();
        if (cursor > counter.head() || missedDeletions(device, cursor, counter.floor())) {
            return new Reading(new FeedAnswer.CursorGone(), device.snapshotFloor());
        }
        if (cursor == counter.head()) {
            return new Reading(new FeedAnswer.NothingNew(), 0);
        }
        int limit = Math.clamp(query.limit(), 1, Feed.MOST_ENTRIES);
        var entries = stores.entries().after(tx, device.chefId(), cursor, limit);
        boolean more = entries.size() == limit && entries.getLast().seq() < counter.head();
        long next = more ? entries.getLast().seq() : counter.head();
        return new Reading(
                new FeedAnswer.Changes(
                        new Feed.Page(entries, next, more, counter.head(), Schema.CURRENT)),
                more ? snapshotFloor(device, cursor, counter.floor()) : 0);
    }

    private static long snapshotFloor(KnownDevice device, long cursor, long floor) {
        return cursor == 0 ? floor : device.snapshotFloor();
    }

    private void remember(KnownDevice device, long snapshotFloor) {
        database.write(tx -> {
            stores.devices().readsFromStart(tx, device, snapshotFloor);
            return device;
        });
    }

    /// Whether tombstones that the device has not read were purged; who is reading everything from
    /// the start needs none.
    private static boolean missedDeletions(KnownDevice device, long cursor, long floor) {
        return cursor > 0 && cursor < floor && device.snapshotFloor() < floor;
    }

    /// How far the feeds of some chefs reach.
    Map<Long, Long> heads(Set<Long> chefIds) {
        return chefIds.isEmpty()
                ? Map.of()
                : database.read(tx -> stores.entries().heads(tx, chefIds));
    }
}
