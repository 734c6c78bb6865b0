package com.sautai.model.offering;

import static com.sautai.model.sync.FieldKind.FLAG;
import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.UUID;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.fixed;
import static com.sautai.model.sync.SyncedField.scalar;
import static com.sautai.model.sync.SyncedField.server;

import com.sautai.model.sync.SyncedField;
import java.util.List;

/// What offerings and their tiers hold.
public final class OfferingFields {
    public static final List<SyncedField> OFFERING =
            List.of(
                    scalar("title", TEXT),
                    scalar("service_type", TEXT),
                    scalar("description", TEXT),
                    scalar("max_travel_miles", WHOLE),
                    scalar("currency", TEXT),
                    scalar("active", FLAG),
                    scalar("sort_order", WHOLE),
                    fixed("created_at", INSTANT),
                    server("number", WHOLE));

    public static final List<SyncedField> TIER =
            List.of(
                    fixed("offering_id", UUID),
                    scalar("display_label", TEXT),
                    scalar("household_min", WHOLE),
                    scalar("household_max", WHOLE),
                    scalar("desired_unit_amount_cents", WHOLE),
                    scalar("is_recurring", FLAG),
                    scalar("recurrence_interval", TEXT),
                    scalar("duration_minutes", WHOLE),
                    scalar("hidden", FLAG),
                    scalar("sort_order", WHOLE),
                    server("number", WHOLE));

    private OfferingFields() {}
}
