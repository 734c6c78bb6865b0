package com.sautai.desktop.sync.simulator;

import static com.sautai.desktop.db.Tables.OUTBOX;
import static com.sautai.desktop.db.Tables.OUTBOX_ROW;
import static com.sautai.desktop.db.Tables.REPLICA;
import static com.sautai.desktop.db.Tables.SETTING;
import static com.sautai.desktop.db.Tables.SYNCED_ROW;
import static com.sautai.desktop.db.Tables.UNDO_MUTATION;
import static com.sautai.desktop.db.Tables.UNDO_STEP;

import com.sautai.desktop.db.tables.records.ReplicaRecord;
import com.sautai.desktop.local.Json;
import com.sautai.desktop.local.LocalDatabase;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// The database of one simulated device, which outlives the device's crashes. Used ones are emptied
/// and used again, since making one takes longer than a simulation.
final class Kitchen implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ConcurrentLinkedQueue<Kitchen> EMPTY = new ConcurrentLinkedQueue<>();
    private static final List<Table<?>> TABLES =
            List.of(OUTBOX_ROW, OUTBOX, UNDO_MUTATION, UNDO_STEP, SYNCED_ROW, REPLICA, SETTING);
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final String name;
    private final Connection keeper;
    private final DSLContext sql;
    private final CrashPoints crashes;

    private Kitchen(String name) throws SQLException {
        this.name = name;
        this.crashes = CrashPoints.of(name);
        this.keeper = DriverManager.getConnection("jdbc:h2:mem:" + name, "sa", "");
        this.sql =
                DSL.using(
                        keeper,
                        SQLDialect.H2,
                        new Settings()
                                .withRenderQuotedNames(
                                        RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
    }

    /// A record as the device keeps it.
    record LocalRow(
            @Nullable Fields seen, @Nullable Fields server, boolean dirty, long serverSeq) {}

    record OutboxLine(UUID mid, List<Change> changes, String state, @Nullable String problems) {}

    static Kitchen empty() throws SQLException {
        var used = EMPTY.poll();
        if (used != null) {
            return used;
        }
        var kitchen = new Kitchen("SIMULATED" + COUNT.incrementAndGet());
        LocalDatabase.inMemory(kitchen.name).close();
        try (var statement = kitchen.keeper.createStatement()) {
            for (var table : List.of(OUTBOX, SYNCED_ROW, REPLICA, UNDO_STEP)) {
                statement.execute(
                        "CREATE TRIGGER before_%1$s BEFORE INSERT, UPDATE, DELETE ON %1$s CALL '%2$s'"
                                .formatted(table.getName(), CrashTrigger.class.getName()));
            }
        }
        return kitchen;
    }

    LocalDatabase open() {
        return LocalDatabase.inMemory(name);
    }

    CrashPoints crashes() {
        return crashes;
    }

    ReplicaRecord replica() {
        return sql.selectFrom(REPLICA).fetchSingle();
    }

    Map<Key, LocalRow> rows() {
        var rows = new HashMap<Key, LocalRow>();
        sql.selectFrom(SYNCED_ROW)
                .forEach(found -> {
                    var seen = fields(found.getBody());
                    var server = found.getDirty() ? fields(found.getServerBody()) : seen;
                    rows.put(
                            new Key(SyncedType.of(found.getType()), found.getId()),
                            new LocalRow(seen, server, found.getDirty(), found.getServerSeq()));
                });
        return rows;
    }

    /// The outbox without the entries that are known already, oldest first.
    List<OutboxLine> outbox(Set<UUID> known) {
        return sql.selectFrom(OUTBOX)
                .where(known.isEmpty() ? DSL.noCondition() : OUTBOX.MID.notIn(known))
                .orderBy(OUTBOX.POS)
                .fetch(found ->
                        new OutboxLine(
                                found.getMid(),
                                Json.mapper().readValue(found.getChanges(), CHANGES),
                                found.getState(),
                                found.getProblems()));
    }

    /// The steps that can be undone and redone, in words.
    String undoSteps() {
        return sql.select(UNDO_STEP.POS, UNDO_STEP.UNDONE, DSL.count(UNDO_MUTATION.STEP))
                .from(UNDO_STEP)
                .leftJoin(UNDO_MUTATION)
                .on(UNDO_MUTATION.STEP.eq(UNDO_STEP.POS))
                .groupBy(UNDO_STEP.POS, UNDO_STEP.UNDONE)
                .orderBy(UNDO_STEP.POS)
                .fetch()
                .formatCSV();
    }

    /// Sabotage: the device forgets what it is about to send.
    void dropFromOutbox(Collection<UUID> mids) {
        sql.deleteFrom(OUTBOX).where(OUTBOX.MID.in(mids)).execute();
    }

    /// Sabotage: the device says it has what it has not.
    void storeCursor(long cursor) {
        sql.update(REPLICA).set(REPLICA.FEED_CURSOR, cursor).execute();
    }

    private static @Nullable Fields fields(@Nullable String json) {
        return json == null ? null : Json.mapper().readValue(json, Fields.class);
    }

    @Override
    public void close() {
        crashes.restart();
        TABLES.forEach(table -> sql.deleteFrom(table).execute());
        EMPTY.add(this);
    }
}
