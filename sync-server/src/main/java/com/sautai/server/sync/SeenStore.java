package com.sautai.server.sync;

import static com.sautai.server.db.Tables.CHEF_SYNC;
import static com.sautai.server.db.Tables.MUTATION_SEEN;

import com.sautai.model.Problem;
import com.sautai.model.sync.Push;
import com.sautai.server.platform.Json;
import com.sautai.server.platform.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Which mutations were here already, and how they ended.
final class SeenStore {
    Map<UUID, Push.Result> find(Tx tx, long chefId, Collection<UUID> mids) {
        var wanted = BatchQueries.ids(mids);
        return tx.sql()
                .select(
                        MUTATION_SEEN.MID,
                        MUTATION_SEEN.OUTCOME,
                        MUTATION_SEEN.SEQ,
                        MUTATION_SEEN.PROBLEMS)
                .from(wanted.table())
                .join(MUTATION_SEEN)
                .on(MUTATION_SEEN.CHEF_ID.eq(chefId), wanted.are(MUTATION_SEEN.MID))
                .fetchMap(
                        MUTATION_SEEN.MID,
                        row ->
                                new Push.Result(
                                        row.value1(),
                                        Push.Outcome.of(row.value2()),
                                        row.value3(),
                                        problems(row.value4())));
    }

    void remember(Tx tx, long chefId, UUID deviceId, List<Push.Result> results, Instant now) {
        var insert =
                tx.sql()
                        .insertInto(MUTATION_SEEN)
                        .set(MUTATION_SEEN.CHEF_ID, chefId)
                        .set(MUTATION_SEEN.MID, new UUID(0, 0))
                        .set(MUTATION_SEEN.DEVICE_ID, deviceId)
                        .set(MUTATION_SEEN.OUTCOME, "")
                        .set(MUTATION_SEEN.SEQ, 0L)
                        .set(MUTATION_SEEN.PROBLEMS, "")
                        .set(MUTATION_SEEN.SEEN_AT, now);
        BatchQueries.execute(
                tx,
                insert,
                results.stream()
                        .map(result ->
                                new @Nullable Object[] {
                                    chefId,
                                    result.mid(),
                                    deviceId,
                                    result.outcome().wire(),
                                    result.seq(),
                                    json(result.problems()),
                                    now
                                })
                        .toList());
    }

    /// @param newestByDevice the newest forgotten mutation of each device
    /// @param lastSeq the last number that a forgotten mutation was given
    record Forgotten(Map<UUID, UUID> newestByDevice, long lastSeq) {}

    /// The chefs who have mutations older than that.
    List<Long> chefsBefore(Tx tx, Instant before) {
        return tx.sql()
                .select(CHEF_SYNC.CHEF_ID)
                .from(CHEF_SYNC)
                .whereExists(
                        DSL.selectOne()
                                .from(MUTATION_SEEN)
                                .where(
                                        MUTATION_SEEN.CHEF_ID.eq(CHEF_SYNC.CHEF_ID),
                                        MUTATION_SEEN.SEEN_AT.lt(before)))
                .fetch(CHEF_SYNC.CHEF_ID);
    }

    Forgotten forget(Tx tx, long chefId, Instant before) {
        var old = MUTATION_SEEN.CHEF_ID.eq(chefId).and(MUTATION_SEEN.SEEN_AT.lt(before));
        var newest = new HashMap<UUID, UUID>();
        long lastSeq = 0;
        for (var row :
                tx.sql()
                        .select(MUTATION_SEEN.DEVICE_ID, MUTATION_SEEN.MID, MUTATION_SEEN.SEQ)
                        .from(MUTATION_SEEN)
                        .where(old)
                        .fetch()) {
            newest.merge(row.value1(), row.value2(), MidOrder::newer);
            lastSeq = Math.max(lastSeq, row.value3());
        }
        tx.sql().deleteFrom(MUTATION_SEEN).where(old).execute();
        return new Forgotten(newest, lastSeq);
    }

    private static List<Problem> problems(@Nullable String json) {
        return json == null ? List.of() : Json.MAPPER.readValue(json, new TypeReference<>() {});
    }

    private static @Nullable String json(List<Problem> problems) {
        return problems.isEmpty() ? null : Json.MAPPER.writeValueAsString(problems);
    }
}
