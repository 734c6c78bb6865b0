package com.sautai.desktop.offering;

import com.sautai.desktop.local.RecordBook;
import com.sautai.model.sync.SyncedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The offerings of the kitchen, each with its tiers.
public final class OfferingBook {
    private final RecordBook records;

    /// @param records holds offerings and tiers
    public OfferingBook(RecordBook records) {
        this.records = records;
    }

    boolean isLoaded() {
        return records.isLoaded();
    }

    void onChange(Runnable listener) {
        records.onChange(types -> {
            if (types.contains(SyncedType.OFFERING) || types.contains(SyncedType.TIER)) {
                listener.run();
            }
        });
    }

    /// All of them, in the chef's order.
    List<Offering> all() {
        var tiers = new HashMap<UUID, List<Tier>>();
        records.all(SyncedType.TIER)
                .forEach((id, body) -> {
                    var offering = body.uuid("offering_id");
                    if (offering != null) {
                        tiers.computeIfAbsent(offering, _ -> new ArrayList<>())
                                .add(new Tier(id, body));
                    }
                });
        return records.all(SyncedType.OFFERING).entrySet().stream()
                .map(each ->
                        new Offering(
                                each.getKey(),
                                each.getValue(),
                                tiers.getOrDefault(each.getKey(), List.of()).stream()
                                        .sorted(Tier.IN_ORDER)
                                        .toList()))
                .sorted(Offering.IN_ORDER)
                .toList();
    }

    Optional<Offering> find(UUID id) {
        return all().stream().filter(offering -> offering.id().equals(id)).findFirst();
    }
}
