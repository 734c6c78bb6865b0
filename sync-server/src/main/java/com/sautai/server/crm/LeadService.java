package com.sautai.server.crm;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.platform.Database;
import com.sautai.server.platform.Paging;
import com.sautai.server.platform.Tx;
import com.sautai.server.sync.Records;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// A chef's leads on the web. Numbers of another chef's leads find nothing.
public final class LeadService {
    private static final int NEWEST = 50;

    private final Database database;
    private final Records records;
    private final Clock clock;
    private final Ids ids;
    private final LeadQueries leads = new LeadQueries();
    private final InteractionQueries interactions = new InteractionQueries();

    public LeadService(Database database, Records records, Clock clock, Ids ids) {
        this.database = database;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
    }

    record History(long count, List<InteractionAnswer> newest) {}

    LeadQueries.Found find(long chefId, LeadQueries.Wanted wanted, Paging paging) {
        return database.read(tx -> leads.find(tx, chefId, wanted, paging, clock.instant()));
    }

    Optional<LeadAnswer> get(long chefId, long number) {
        return database.read(tx -> detail(tx, chefId, number));
    }

    LeadAnswer add(long chefId, Fields lead) {
        return records.write(
                chefId,
                writing -> {
                    var made =
                            writing.put(
                                    SyncedType.LEAD,
                                    ids.next(),
                                    Fields.of("stage", "new")
                                            .with("source", "manual")
                                            .with(lead.compact())
                                            .with("created_at", clock.instant()));
                    long number = Objects.requireNonNull(made.number("number"));
                    return detail(writing.tx(), chefId, number).orElseThrow();
                });
    }

    Optional<LeadAnswer> change(long chefId, long number, Fields set) {
        return change(
                chefId,
                number,
                (writing, lead) -> {
                    writing.put(SyncedType.LEAD, lead, set);
                    return detail(writing.tx(), chefId, number).orElseThrow();
                });
    }

    boolean delete(long chefId, long number) {
        return change(
                        chefId,
                        number,
                        (writing, lead) -> {
                            writing.delete(SyncedType.LEAD, lead);
                            return true;
                        })
                .isPresent();
    }

    Optional<History> history(long chefId, long number, Paging paging) {
        return database.read(tx ->
                leads.id(tx, chefId, number)
                        .map(lead ->
                                new History(
                                        interactions.count(tx, chefId, lead),
                                        interactions.find(
                                                tx,
                                                chefId,
                                                lead,
                                                number,
                                                paging.offset(),
                                                paging.size()))));
    }

    /// @param interaction what happened; now, if it does not say when
    Optional<InteractionAnswer> addInteraction(long chefId, long number, Fields interaction) {
        return change(
                chefId,
                number,
                (writing, lead) -> {
                    var id = ids.next();
                    var made =
                            writing.put(
                                    SyncedType.INTERACTION,
                                    id,
                                    Fields.of("occurred_at", clock.instant())
                                            .with(interaction.compact())
                                            .with("lead_id", lead));
                    return InteractionAnswer.of(id, number, made);
                });
    }

    private <T> Optional<T> change(
            long chefId, long number, BiFunction<Records.Writing, UUID, T> change) {
        return records.write(
                chefId,
                writing ->
                        leads.id(writing.tx(), chefId, number)
                                .map(lead -> change.apply(writing, lead)));
    }

    private Optional<LeadAnswer> detail(Tx tx, long chefId, long number) {
        return leads.id(tx, chefId, number)
                .flatMap(lead ->
                        leads.get(tx, chefId, number)
                                .map(answer ->
                                        answer.with(
                                                interactions.find(
                                                        tx, chefId, lead, number, 0, NEWEST))));
    }
}
