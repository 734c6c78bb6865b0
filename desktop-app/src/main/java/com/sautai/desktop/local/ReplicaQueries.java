package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.REPLICA;

import com.sautai.model.sync.Devices;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/// The one row that says where this device stands with its server.
final class ReplicaQueries {
    private static final int THE_ONE = 1;

    private ReplicaQueries() {}

    static Optional<Replica> find(DSLContext dsl) {
        return dsl.selectFrom(REPLICA)
                .fetchOptional(found ->
                        new Replica(
                                found.getServer(),
                                found.getDeviceId(),
                                found.getToken(),
                                found.getChefId(),
                                found.getEpoch(),
                                found.getFeedCursor(),
                                found.getHead(),
                                found.getSweep(),
                                found.getSweeping(),
                                found.getLastSyncedAt()));
    }

    static Replica get(DSLContext dsl) {
        return find(dsl)
                .orElseThrow(() -> new IllegalStateException("This device is not signed in"));
    }

    static void insert(DSLContext dsl, String server, Devices.SignedIn device) {
        dsl.insertInto(REPLICA)
                .set(REPLICA.SINGLE, THE_ONE)
                .set(REPLICA.SERVER, server)
                .set(REPLICA.DEVICE_ID, device.deviceId())
                .set(REPLICA.TOKEN, device.token())
                .set(REPLICA.CHEF_ID, device.chefId())
                .set(REPLICA.EPOCH, device.epoch())
                .set(REPLICA.FEED_CURSOR, 0L)
                .set(REPLICA.HEAD, 0L)
                .set(REPLICA.SWEEP, 1L)
                .set(REPLICA.SWEEPING, false)
                .execute();
    }

    /// The same chef signs in again.
    static void renew(DSLContext dsl, String server, Devices.SignedIn device) {
        dsl.update(REPLICA)
                .set(REPLICA.SERVER, server)
                .set(REPLICA.DEVICE_ID, device.deviceId())
                .set(REPLICA.TOKEN, device.token())
                .execute();
    }

    static void advance(DSLContext dsl, long cursor, long head) {
        dsl.update(REPLICA).set(REPLICA.FEED_CURSOR, cursor).set(REPLICA.HEAD, head).execute();
    }

    static void caughtUp(DSLContext dsl, Instant now) {
        dsl.update(REPLICA).set(REPLICA.SWEEPING, false).set(REPLICA.LAST_SYNCED_AT, now).execute();
    }

    /// The whole feed is to be read again.
    static void startOver(DSLContext dsl, String epoch) {
        dsl.update(REPLICA)
                .set(REPLICA.EPOCH, epoch)
                .set(REPLICA.FEED_CURSOR, 0L)
                .set(REPLICA.HEAD, 0L)
                .set(REPLICA.SWEEP, REPLICA.SWEEP.plus(1))
                .set(REPLICA.SWEEPING, true)
                .execute();
    }
}
