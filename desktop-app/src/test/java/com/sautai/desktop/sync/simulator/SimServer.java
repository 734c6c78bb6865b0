package com.sautai.desktop.sync.simulator;

import static com.sautai.server.db.Tables.ACCOUNT;
import static com.sautai.server.db.Tables.CHEF;
import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.DEVICE;
import static com.sautai.server.db.Tables.MUTATION_SEEN;
import static com.sautai.server.db.Tables.SERVER_STATE;
import static com.sautai.server.db.Tables.SYNC_ENTRY;

import com.sautai.desktop.sync.Failure;
import com.sautai.desktop.sync.SyncFailed;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.Schema;
import com.sautai.server.ServerParts;
import com.sautai.server.platform.DatabaseConfig;
import com.sautai.server.sync.FeedAnswer;
import com.sautai.server.sync.FeedService;
import com.sautai.server.sync.KnownDevice;
import com.sautai.server.sync.PushAnswer;
import com.sautai.server.sync.SyncRules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/// The server's real services on one database in memory; each simulation brings its own chefs.
final class SimServer implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final ServerParts parts;
    private final String epoch;

    private SimServer(ServerParts parts) {
        this.parts = parts;
        this.epoch =
                parts.database()
                        .read(tx ->
                                tx.sql()
                                        .select(SERVER_STATE.EPOCH)
                                        .from(SERVER_STATE)
                                        .fetchSingle(SERVER_STATE.EPOCH));
    }

    static SimServer open(String name, UnaryOperator<SyncRules> rules) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var ids = new TimeOrderedIds(clock, new Random(1));
        return new SimServer(
                ServerParts.open(new DatabaseConfig.H2Memory(name), clock, ids, rules));
    }

    String epoch() {
        return epoch;
    }

    long newChef() {
        var name = UUID.randomUUID().toString();
        return parts.database()
                .write(tx -> {
                    long account =
                            tx.sql()
                                    .insertInto(ACCOUNT)
                                    .set(ACCOUNT.USERNAME, name)
                                    .set(ACCOUNT.USERNAME_KEY, name)
                                    .set(ACCOUNT.CREATED_AT, NOW)
                                    .returningResult(ACCOUNT.ID)
                                    .fetchSingle(ACCOUNT.ID);
                    long chef =
                            tx.sql()
                                    .insertInto(CHEF)
                                    .set(CHEF.ACCOUNT_ID, account)
                                    .set(CHEF.TIMEZONE, "UTC")
                                    .set(CHEF.CURRENCY, "EUR")
                                    .returningResult(CHEF.ID)
                                    .fetchSingle(CHEF.ID);
                    tx.sql()
                            .insertInto(CHEF_SYNC)
                            .set(CHEF_SYNC.CHEF_ID, chef)
                            .set(CHEF_SYNC.HEAD, 0L)
                            .set(CHEF_SYNC.TOMBSTONE_FLOOR, 0L)
                            .execute();
                    return chef;
                });
    }

    KnownDevice newDevice(long chef, String name) {
        var device = new KnownDevice(chef, UUID.randomUUID(), name, 0);
        return parts.database()
                .write(tx -> {
                    tx.sql()
                            .insertInto(DEVICE)
                            .set(DEVICE.CHEF_ID, chef)
                            .set(DEVICE.ID, device.id())
                            .set(DEVICE.NAME, name)
                            .set(DEVICE.TOKEN_HASH, device.id().toString())
                            .set(DEVICE.SCHEMA_VERSION, Schema.CURRENT)
                            .set(DEVICE.CREATED_AT, NOW)
                            .execute();
                    return device;
                });
    }

    Push.Response push(KnownDevice device, String epoch, List<Mutation> mutations)
            throws SyncFailed {
        return switch (parts.pushes().push(device, mutations, epoch)) {
            case PushAnswer.Done(var response) -> response;
            case PushAnswer.EpochChanged(var other) ->
                    throw new SyncFailed(new Failure.EpochChanged(other));
            case PushAnswer.SchemaTooNew() -> throw new SyncFailed(new Failure.ServerOlder());
            case PushAnswer.SchemaTooOld() -> throw new SyncFailed(new Failure.UpdateNeeded());
        };
    }

    Optional<Feed.Page> changes(KnownDevice device, String epoch, long cursor, int most)
            throws SyncFailed {
        var query = new FeedService.Query(epoch, cursor, most, Schema.CURRENT);
        return switch (parts.feed().changes(device, query)) {
            case FeedAnswer.Changes(var page) -> Optional.of(page);
            case FeedAnswer.NothingNew() -> Optional.empty();
            case FeedAnswer.EpochChanged(var other) ->
                    throw new SyncFailed(new Failure.EpochChanged(other));
            case FeedAnswer.CursorGone() -> throw new SyncFailed(new Failure.CursorGone());
            case FeedAnswer.SchemaTooNew() -> throw new SyncFailed(new Failure.ServerOlder());
            case FeedAnswer.SchemaTooOld() -> throw new SyncFailed(new Failure.UpdateNeeded());
        };
    }

    /// What the feed has after a number, in one page.
    Map<Key, Feed.Entry> since(KnownDevice device, long cursor) {
        var all = new HashMap<Key, Feed.Entry>();
        try {
            changes(device, epoch, cursor, Feed.MOST_ENTRIES)
                    .ifPresent(page ->
                            page.changes()
                                    .forEach(entry ->
                                            all.put(new Key(entry.type(), entry.id()), entry)));
        } catch (SyncFailed failed) {
            throw new IllegalStateException("The feed cannot be read", failed);
        }
        return all;
    }

    /// The numbers of all of a chef's records together, read past the feed.
    long sumOfNumbers(long chef) {
        return parts.database()
                .read(tx ->
                        tx.sql()
                                .select(
                                        DSL.coalesce(DSL.sum(SYNC_ENTRY.SEQ), BigDecimal.ZERO)
                                                .cast(Long.class))
                                .from(SYNC_ENTRY)
                                .where(SYNC_ENTRY.CHEF_ID.eq(chef))
                                .fetchSingle(0, Long.class));
    }

    /// What the server does to mutations that are too old: it forgets them and keeps a mark for
    /// each device.
    void forgetMutations(long chef) {
        parts.database()
                .write(tx -> {
                    var newest =
                            tx
                                    .sql()
                                    .select(MUTATION_SEEN.DEVICE_ID, MUTATION_SEEN.MID)
                                    .from(MUTATION_SEEN)
                                    .where(MUTATION_SEEN.CHEF_ID.eq(chef))
                                    .fetch()
                                    .stream()
                                    .collect(
                                            Collectors.toMap(
                                                    row -> row.value1(),
                                                    row -> row.value2(),
                                                    (one, other) ->
                                                            NEWER.compare(one, other) > 0
                                                                    ? one
                                                                    : other));
                    newest.forEach((device, mid) ->
                            tx.sql()
                                    .update(DEVICE)
                                    .set(DEVICE.PURGED_THROUGH, mid)
                                    .where(DEVICE.CHEF_ID.eq(chef), DEVICE.ID.eq(device))
                                    .execute());
                    return tx.sql()
                            .deleteFrom(MUTATION_SEEN)
                            .where(MUTATION_SEEN.CHEF_ID.eq(chef))
                            .execute();
                });
    }

    private static final Comparator<UUID> NEWER = Comparator.comparing(UUID::toString);

    @Override
    public void close() {
        parts.close();
    }
}
