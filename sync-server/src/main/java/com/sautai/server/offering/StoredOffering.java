package com.sautai.server.offering;

import com.sautai.model.sync.Fields;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An offering with its tiers, in the order the chef gave them.
///
/// @param payoutReady whether the chef can be paid
record StoredOffering(
        long chefId,
        UUID id,
        Fields body,
        Instant updatedAt,
        boolean payoutReady,
        List<StoredTier> tiers) {
    StoredOffering {
        tiers = List.copyOf(tiers);
    }

    record StoredTier(UUID id, Fields body) {}

    StoredOffering with(List<StoredTier> others) {
        return new StoredOffering(chefId, id, body, updatedAt, payoutReady, others);
    }
}
