package com.sautai.server.offering;

import com.sautai.model.offering.OfferingRules;
import com.sautai.model.sync.Fields;
import com.sautai.server.platform.Input;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a request brings for an offering and its tiers; only what it names is changed.
record OfferingInput(Fields set, List<TierInput> tiers) {
    private static final long MOST = Integer.MAX_VALUE;
    private static final int LONGEST = 20_000;

    OfferingInput {
        tiers = List.copyOf(tiers);
    }

    /// @param number which tier; empty for a new one
    /// @param remove whether the tier is to be deleted
    record TierInput(Optional<Long> number, Fields set, boolean remove) {}

    /// Only deletes the tier.
    static final TierInput REMOVE = new TierInput(Optional.empty(), Fields.NONE, true);

    static OfferingInput of(Input input) {
        var read = new Reading(input);
        read.text("title");
        read.text("service_type");
        read.text("description");
        read.whole("max_travel_miles");
        read.text("currency");
        read.flag("active");
        read.whole("sort_order");
        var nested = input.objects("tiers", OfferingRules.MOST_TIERS);
        input.check();
        return new OfferingInput(read.set, nested.stream().map(OfferingInput::tier).toList());
    }

    static TierInput tier(Input input) {
        var read = new Reading(input);
        read.text("display_label");
        read.whole("household_min");
        read.whole("household_max");
        read.whole("desired_unit_amount_cents");
        read.flag("is_recurring");
        read.text("recurrence_interval");
        read.whole("duration_minutes");
        read.flag("hidden");
        read.whole("sort_order");
        var number = input.whole("id", 1, Long.MAX_VALUE);
        boolean remove = input.flag("soft_deleted").orElse(false);
        input.check();
        return new TierInput(number, read.set, remove);
    }

    /// Collects the fields that the request names; what is empty empties the field.
    private static final class Reading {
        private final Input input;
        private Fields set = Fields.NONE;

        Reading(Input input) {
            this.input = input;
        }

        void text(String field) {
            put(field, input.text(field, LONGEST).orElse(null));
        }

        void whole(String field) {
            put(field, input.whole(field, -MOST, MOST).orElse(null));
        }

        void flag(String field) {
            put(field, input.flag(field).orElse(null));
        }

        private void put(String field, @Nullable Object value) {
            if (input.has(field)) {
                set = set.with(field, value);
            }
        }
    }
}
