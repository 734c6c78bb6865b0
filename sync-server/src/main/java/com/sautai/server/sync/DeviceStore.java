package com.sautai.server.sync;

import static com.sautai.server.db.Tables.DEVICE;

import com.sautai.model.sync.Devices;
import com.sautai.server.platform.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The devices that chefs signed in on.
final class DeviceStore {
    /// How exactly it is known when a device was last here; finer would cost a write for every
    /// request.
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    void insert(Tx tx, KnownDevice device, String tokenHash, int schema, Instant now) {
        tx.sql()
                .insertInto(DEVICE)
                .set(DEVICE.CHEF_ID, device.chefId())
                .set(DEVICE.ID, device.id())
                .set(DEVICE.NAME, device.name())
                .set(DEVICE.TOKEN_HASH, tokenHash)
                .set(DEVICE.SCHEMA_VERSION, schema)
                .set(DEVICE.CREATED_AT, now)
                .execute();
    }

    Optional<KnownDevice> find(Tx tx, String tokenHash, Instant now) {
        return tx.sql()
                .select(
                        DEVICE.CHEF_ID,
                        DEVICE.ID,
                        DEVICE.NAME,
                        DEVICE.SNAPSHOT_FLOOR,
                        DEVICE.LAST_SEEN_AT)
                .from(DEVICE)
                .where(DEVICE.TOKEN_HASH.eq(tokenHash), DEVICE.REVOKED_AT.isNull())
                .fetchOptional(row -> {
                    var device =
                            new KnownDevice(row.value1(), row.value2(), row.value3(), row.value4());
                    if (row.value5() == null || row.value5().plus(SEEN_EVERY).isBefore(now)) {
                        seen(tx, device, now);
                    }
                    return device;
                });
    }

    List<Devices.Device> list(Tx tx, KnownDevice asking) {
        return tx.sql()
                .select(DEVICE.ID, DEVICE.NAME, DEVICE.CREATED_AT, DEVICE.LAST_SEEN_AT)
                .from(DEVICE)
                .where(DEVICE.CHEF_ID.eq(asking.chefId()), DEVICE.REVOKED_AT.isNull())
                .orderBy(DEVICE.CREATED_AT, DEVICE.ID)
                .fetch(row ->
                        new Devices.Device(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value1().equals(asking.id())));
    }

    /// @return whether there was such a device of this chef
    boolean revoke(Tx tx, long chefId, UUID id, Instant now) {
        return tx.sql()
                        .update(DEVICE)
                        .set(DEVICE.REVOKED_AT, now)
                        .where(
                                DEVICE.CHEF_ID.eq(chefId),
                                DEVICE.ID.eq(id),
                                DEVICE.REVOKED_AT.isNull())
                        .execute()
                > 0;
    }

    /// The newest mutation of a device that was forgotten.
    @Nullable UUID purgedThrough(Tx tx, KnownDevice device) {
        return tx.sql()
                .select(DEVICE.PURGED_THROUGH)
                .from(DEVICE)
                .where(DEVICE.CHEF_ID.eq(device.chefId()), DEVICE.ID.eq(device.id()))
                .fetchOne(DEVICE.PURGED_THROUGH);
    }

    /// The server no longer recognises the device's mutations up to this one.
    void forgot(Tx tx, long chefId, UUID id, UUID mid) {
        var device = DEVICE.CHEF_ID.eq(chefId).and(DEVICE.ID.eq(id));
        var before =
                tx.sql()
                        .select(DEVICE.PURGED_THROUGH)
                        .from(DEVICE)
                        .where(device)
                        .fetchOne(DEVICE.PURGED_THROUGH);
        tx.sql()
                .update(DEVICE)
                .set(DEVICE.PURGED_THROUGH, before == null ? mid : MidOrder.newer(before, mid))
                .where(device)
                .execute();
    }

    /// The schema that a device spoke last; empty when it is not known.
    Optional<Integer> schema(Tx tx, KnownDevice device) {
        return tx.sql()
                .select(DEVICE.SCHEMA_VERSION)
                .from(DEVICE)
                .where(DEVICE.CHEF_ID.eq(device.chefId()), DEVICE.ID.eq(device.id()))
                .fetchOptional(DEVICE.SCHEMA_VERSION);
    }

    void speaks(Tx tx, KnownDevice device, int schema) {
        tx.sql()
                .update(DEVICE)
                .set(DEVICE.SCHEMA_VERSION, schema)
                .where(DEVICE.CHEF_ID.eq(device.chefId()), DEVICE.ID.eq(device.id()))
                .execute();
    }

    void readsFromStart(Tx tx, KnownDevice device, long floor) {
        tx.sql()
                .update(DEVICE)
                .set(DEVICE.SNAPSHOT_FLOOR, floor)
                .where(DEVICE.CHEF_ID.eq(device.chefId()), DEVICE.ID.eq(device.id()))
                .execute();
    }

    private static void seen(Tx tx, KnownDevice device, Instant now) {
        tx.sql()
                .update(DEVICE)
                .set(DEVICE.LAST_SEEN_AT, now)
                .where(DEVICE.CHEF_ID.eq(device.chefId()), DEVICE.ID.eq(device.id()))
                .execute();
    }
}
