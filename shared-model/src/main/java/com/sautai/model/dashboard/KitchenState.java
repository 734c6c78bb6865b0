package com.sautai.model.dashboard;

import com.sautai.model.sync.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a kitchen is set up with, as far as alerts look at it.
///
/// @param profile empty when the chef wrote none yet
/// @param payoutReady whether the chef can be paid
/// @param servingAreas how many places the chef serves
/// @param conflicts how many values wait for the chef's choice
public record KitchenState(
        Fields profile,
        boolean payoutReady,
        long servingAreas,
        Map<UUID, Fields> offerings,
        Collection<Fields> tiers,
        Collection<Fields> events,
        long conflicts) {
    public KitchenState {
        offerings = Map.copyOf(offerings);
        tiers = List.copyOf(tiers);
        events = List.copyOf(events);
    }
}
