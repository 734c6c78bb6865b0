package com.sautai.server.offering;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.chef.KitchenQueries;
import com.sautai.server.offering.OfferingInput.TierInput;
import com.sautai.server.offering.StoredOffering.StoredTier;
import com.sautai.server.platform.BadInput;
import com.sautai.server.sync.Records;
import com.sautai.server.sync.RowStore;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// What a chef does with their offerings on the web.
public final class OfferingService {
    private final Records records;
    private final OfferingQueries queries;
    private final KitchenQueries kitchens = new KitchenQueries();
    private final Ids ids;
    private final Clock clock;

    public OfferingService(Records records, RowStore rows, Ids ids, Clock clock) {
        this.records = records;
        this.queries = new OfferingQueries(rows);
        this.ids = ids;
        this.clock = clock;
    }

    StoredOffering create(long chefId, OfferingInput input) {
        return records.write(
                chefId,
                writing -> {
                    var defaults =
                            Fields.of(
                                    Map.of(
                                            "currency",
                                            kitchens.get(writing.tx(), chefId).currency(),
                                            "active",
                                            true,
                                            "created_at",
                                            clock.instant()));
                    var id = ids.next();
                    var made = writing.put(SyncedType.OFFERING, id, filled(defaults, input.set()));
                    input.tiers().stream()
                            .filter(tier -> !tier.remove())
                            .forEach(tier -> addTier(writing, id, tier));
                    return own(writing, Objects.requireNonNull(made.number("number")));
                });
    }

    Optional<StoredOffering> update(long chefId, long number, OfferingInput input) {
        return change(
                chefId,
                number,
                (writing, offering) -> {
                    writing.put(SyncedType.OFFERING, offering.id(), input.set());
                    input.tiers().forEach(tier -> mergeTier(writing, offering, tier));
                    return own(writing, number);
                });
    }

    /// @return whether it was there
    boolean delete(long chefId, long number) {
        return change(
                        chefId,
                        number,
                        (writing, offering) -> {
                            writing.delete(SyncedType.OFFERING, offering.id());
                            return offering;
                        })
                .isPresent();
    }

    Optional<TierView> addTier(long chefId, long number, TierInput input) {
        return change(
                chefId,
                number,
                (writing, offering) ->
                        TierView.of(offering, addTier(writing, offering.id(), input)));
    }

    Optional<TierView> updateTier(long chefId, long number, TierInput input) {
        return records.write(
                chefId,
                writing ->
                        queries.findOwnByTier(writing.tx(), chefId, number)
                                .map(offering -> {
                                    var tier = tier(offering, number).orElseThrow();
                                    return TierView.of(offering, writeTier(writing, tier, input));
                                }));
    }

    private <T> Optional<T> change(
            long chefId, long number, BiFunction<Records.Writing, StoredOffering, T> work) {
        return records.write(
                chefId,
                writing ->
                        queries.findOwn(writing.tx(), chefId, number)
                                .map(offering -> work.apply(writing, offering)));
    }

    private StoredOffering own(Records.Writing writing, long number) {
        return queries.findOwn(writing.tx(), writing.chefId(), number).orElseThrow();
    }

    private void mergeTier(Records.Writing writing, StoredOffering offering, TierInput input) {
        if (input.number().isEmpty()) {
            if (!input.remove()) {
                addTier(writing, offering.id(), input);
            }
            return;
        }
        var tier =
                tier(offering, input.number().get())
                        .orElseThrow(() ->
                                new BadInput(
                                        "tiers",
                                        "not_allowed",
                                        "tiers names one that this offering does not have."));
        writeTier(writing, tier, input);
    }

    private Fields addTier(Records.Writing writing, UUID offering, TierInput input) {
        var defaults = Fields.of("household_min", 1L).with("offering_id", offering);
        return writing.put(SyncedType.TIER, ids.next(), filled(defaults, input.set()));
    }

    private static Fields writeTier(Records.Writing writing, StoredTier tier, TierInput input) {
        var body = writing.put(SyncedType.TIER, tier.id(), input.set());
        if (input.remove()) {
            writing.delete(SyncedType.TIER, tier.id());
            return writing.find(SyncedType.TIER, tier.id()).orElse(body);
        }
        return body;
    }

    private static Optional<StoredTier> tier(StoredOffering offering, long number) {
        return offering.tiers().stream()
                .filter(tier -> Objects.equals(tier.body().number("number"), number))
                .findFirst();
    }

    /// What the request leaves empty is as usual.
    private static Fields filled(Fields defaults, Fields set) {
        return defaults.with(set.compact());
    }
}
