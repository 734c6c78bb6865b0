package com.sautai.model.order;

import static com.sautai.model.sync.FieldKind.DATE;
import static com.sautai.model.sync.FieldKind.FLAG;
import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.TIME;
import static com.sautai.model.sync.FieldKind.UUID;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.server;

import com.sautai.model.sync.SyncedField;
import java.util.List;

/// What orders and their payments hold.
public final class OrderFields {
    public static final List<SyncedField> ORDER =
            List.of(
                    server("number", WHOLE),
                    server("kind", TEXT),
                    server("customer_id", WHOLE),
                    server("status", TEXT),
                    server("currency", TEXT),
                    server("total_amount", WHOLE),
                    server("is_paid", FLAG),
                    server("created_at", INSTANT));

    public static final List<SyncedField> MEAL_ORDER =
            List.of(
                    server("number", WHOLE),
                    server("order_id", UUID),
                    server("meal_event_id", UUID),
                    server("customer_id", WHOLE),
                    server("customer_name", TEXT),
                    server("quantity", WHOLE),
                    server("unit_price", WHOLE),
                    server("price_paid", WHOLE),
                    server("currency", TEXT),
                    server("status", TEXT),
                    server("special_requests", TEXT),
                    server("created_at", INSTANT));

    public static final List<SyncedField> SERVICE_ORDER =
            List.of(
                    server("number", WHOLE),
                    server("order_id", UUID),
                    server("offering_id", UUID),
                    server("tier_id", UUID),
                    server("offering_title", TEXT),
                    server("service_type", TEXT),
                    server("tier_label", TEXT),
                    server("customer_id", WHOLE),
                    server("customer_name", TEXT),
                    server("household_size", WHOLE),
                    server("service_date", DATE),
                    server("service_start_time", TIME),
                    server("duration_minutes", WHOLE),
                    server("timezone", TEXT),
                    server("street", TEXT),
                    server("city", TEXT),
                    server("state", TEXT),
                    server("postal_code", TEXT),
                    server("country", TEXT),
                    server("special_requests", TEXT),
                    server("schedule_preferences", TEXT),
                    server("amount", WHOLE),
                    server("currency", TEXT),
                    server("is_subscription", FLAG),
                    server("status", TEXT),
                    server("created_at", INSTANT));

    public static final List<SyncedField> LEDGER_ENTRY =
            List.of(
                    server("order_id", UUID),
                    server("kind", TEXT),
                    server("amount", WHOLE),
                    server("currency", TEXT),
                    server("source_id", TEXT),
                    server("occurred_at", INSTANT));

    private OrderFields() {}
}
