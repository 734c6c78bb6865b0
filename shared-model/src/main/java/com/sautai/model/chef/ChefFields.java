package com.sautai.model.chef;

import static com.sautai.model.sync.FieldKind.DATE;
import static com.sautai.model.sync.FieldKind.FLAG;
import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.fixed;
import static com.sautai.model.sync.SyncedField.scalar;
import static com.sautai.model.sync.SyncedField.server;
import static com.sautai.model.sync.SyncedField.set;

import com.sautai.model.sync.SyncedField;
import java.util.List;

/// What the records of a chef themselves hold.
public final class ChefFields {
    public static final List<SyncedField> PROFILE =
            List.of(
                    scalar("display_name", TEXT),
                    scalar("bio", TEXT),
                    scalar("experience", TEXT),
                    scalar("city", TEXT),
                    scalar("country", TEXT),
                    scalar("timezone", TEXT),
                    scalar("currency", TEXT),
                    scalar("picture", TEXT),
                    scalar("banner", TEXT),
                    scalar("is_live", FLAG),
                    scalar("on_break", FLAG),
                    scalar("break_note", TEXT),
                    scalar("notice_hours", WHOLE),
                    scalar("travel_buffer_minutes", WHOLE),
                    scalar("waitlist_enabled", FLAG),
                    scalar("waitlist_cooldown_hours", WHOLE),
                    server("is_verified", FLAG),
                    server("background_checked", FLAG),
                    server("insured", FLAG),
                    server("insurance_expiry", DATE),
                    server("food_handlers_cert", FLAG),
                    server("payouts_ready", FLAG));

    public static final List<SyncedField> SERVING_AREA =
            List.of(
                    fixed("country", TEXT),
                    fixed("postal_code", TEXT),
                    scalar("display_postalcode", TEXT),
                    scalar("city", TEXT));

    public static final List<SyncedField> PHOTO =
            List.of(
                    fixed("sha256", TEXT),
                    scalar("title", TEXT),
                    scalar("caption", TEXT),
                    scalar("category", TEXT),
                    set("tags"),
                    scalar("is_featured", FLAG),
                    scalar("is_hidden", FLAG),
                    scalar("sort_order", WHOLE),
                    fixed("created_at", INSTANT),
                    server("number", WHOLE));

    private ChefFields() {}
}
