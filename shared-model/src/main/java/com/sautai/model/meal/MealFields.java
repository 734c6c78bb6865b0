package com.sautai.model.meal;

import static com.sautai.model.sync.FieldKind.DATE;
import static com.sautai.model.sync.FieldKind.FLAG;
import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.TIME;
import static com.sautai.model.sync.FieldKind.UUID;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.fixed;
import static com.sautai.model.sync.SyncedField.scalar;
import static com.sautai.model.sync.SyncedField.server;

import com.sautai.model.sync.SyncedField;
import java.util.List;

/// What meals and their events hold.
public final class MealFields {
    public static final List<SyncedField> MEAL =
            List.of(scalar("name", TEXT), scalar("description", TEXT), server("number", WHOLE));

    public static final List<SyncedField> MEAL_EVENT =
            List.of(
                    scalar("meal_id", UUID),
                    scalar("title", TEXT),
                    scalar("description", TEXT),
                    scalar("event_date", DATE),
                    scalar("event_time", TIME),
                    scalar("duration_minutes", WHOLE),
                    scalar("cutoff_date", DATE),
                    scalar("cutoff_time", TIME),
                    scalar("timezone", TEXT),
                    scalar("max_orders", WHOLE),
                    scalar("min_orders", WHOLE),
                    scalar("base_price", WHOLE),
                    scalar("min_price", WHOLE),
                    scalar("currency", TEXT),
                    scalar("special_instructions", TEXT),
                    scalar("published_at", INSTANT),
                    scalar("orders_closed", FLAG),
                    scalar("cancelled_at", INSTANT),
                    scalar("cancel_reason", TEXT),
                    fixed("created_at", INSTANT),
                    server("number", WHOLE),
                    server("plates_sold", WHOLE),
                    server("plates_held", WHOLE));

    private MealFields() {}
}
