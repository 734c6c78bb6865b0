package com.sautai.server.sync;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Tx;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a device what changed since it last asked; each page shows one moment of the database.
///
/// A device is told only of types that its schema has. One that was updated reads everything from
/// the start once, since its cursor has passed what it was not told.
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
        if (reading.isNewSchema()) {
            database.write(tx -> {
                stores.devices().speaks(tx, device, query.schema());
                return device;
            });
        }
        return reading.answer();
    }

    /// How far the feed of a chef reaches.
    long head(long chefId) {
        return database.read(tx -> stores.entries().counter(tx, chefId).head());
    }

    /// @param snapshotFloor what the device is to be remembered by, see [KnownDevice]
    /// @param isNewSchema whether it is to be remembered that the device speaks another schema
    private record Reading(FeedAnswer answer, long snapshotFloor, boolean isNewSchema) {}

    private Reading read(Tx tx, KnownDevice device, Query query) {
        var counter = stores.entries().counter(tx, device.chefId());
        long cursor = query.cursor();
        int spoken = stores.devices().schema(tx, device).orElse(query.schema());
        boolean missedTypes = cursor > 0 && spoken < query.schema();
        if (missedTypes
                || cursor > counter.head()
                || missedDeletions(device, cursor, counter.floor())) {
            return new Reading(new FeedAnswer.CursorGone(), device.snapshotFloor(), false);
        }
        boolean isNewSchema = spoken != query.schema();
        if (cursor == counter.head()) {
            return new Reading(new FeedAnswer.NothingNew(), 0, isNewSchema);
        }
        int limit = Math.clamp(query.limit(), 1, Feed.MOST_ENTRIES);
        var entries = stores.entries().after(tx, device.chefId(), cursor, limit);
        boolean more = entries.size() == limit && entries.getLast().seq() < counter.head();
        long next = more ? entries.getLast().seq() : counter.head();
        var known = entries.stream().filter(each -> isKnown(each, query.schema())).toList();
        return new Reading(
                new FeedAnswer.Changes(
                        new Feed.Page(known, next, more, counter.head(), Schema.CURRENT)),
                more ? snapshotFloor(device, cursor, counter.floor()) : 0,
                isNewSchema);
    }

    /// A conflict is of no use without the record it is about.
    private static boolean isKnown(Feed.Entry entry, int schema) {
        var about =
                entry.type() == SyncedType.CONFLICT && entry.body() != null
                        ? SyncedType.of(entry.body().text("row_type"))
                        : entry.type();
        return about.since() <= schema;
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
