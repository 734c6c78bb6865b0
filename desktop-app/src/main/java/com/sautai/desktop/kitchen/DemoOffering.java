package com.sautai.desktop.kitchen;

import com.sautai.model.id.Ids;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invented service with its prices.
record DemoOffering(
        String title,
        String type,
        String description,
        long miles,
        String currency,
        boolean live,
        List<DemoTier> tiers) {
    /// A price for some sizes of household.
    ///
    /// @param interval how often it comes; missing for once
    record DemoTier(
            String label,
            long from,
            @Nullable Long to,
            long amount,
            @Nullable String interval,
            long minutes) {
        private Fields body(Object offering, int place) {
            return Fields.of("offering_id", offering)
                    .with("display_label", label)
                    .with("household_min", from)
                    .with("household_max", to)
                    .with("desired_unit_amount_cents", amount)
                    .with("is_recurring", interval != null)
                    .with("recurrence_interval", interval)
                    .with("duration_minutes", minutes)
                    .with("hidden", false)
                    .with("sort_order", place)
                    .compact();
        }
    }

    /// The service and its tiers, as one mutation.
    List<Change> changes(Ids ids, int place, Instant created) {
        var id = ids.next();
        var body =
                Fields.of("title", title)
                        .with("service_type", type)
                        .with("description", description)
                        .with("max_travel_miles", miles)
                        .with("currency", currency)
                        .with("active", live)
                        .with("sort_order", place)
                        .with("created_at", created);
        var changes = new ArrayList<Change>();
        changes.add(Change.create(SyncedType.OFFERING, id, body));
        for (int each = 0; each < tiers.size(); each++) {
            var tier = tiers.get(each).body(id, each);
            changes.add(Change.create(SyncedType.TIER, ids.next(), tier));
        }
        return changes;
    }
}
