package com.sautai.model.lead;

import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.JSON;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.UUID;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.derived;
import static com.sautai.model.sync.SyncedField.fixed;
import static com.sautai.model.sync.SyncedField.scalar;
import static com.sautai.model.sync.SyncedField.server;
import static com.sautai.model.sync.SyncedField.set;

import com.sautai.model.sync.SyncedField;
import java.util.List;

/// What leads and their interactions hold.
public final class LeadFields {
    /// Free text before what hardly differs: compresses best.
    public static final List<SyncedField> LEAD =
            List.of(
                    scalar("name", TEXT),
                    scalar("phone", TEXT),
                    scalar("email", TEXT),
                    scalar("household_size", WHOLE),
                    scalar("next_action_at", INSTANT),
                    scalar("next_action_note", TEXT),
                    scalar("archived_at", INSTANT),
                    fixed("created_at", INSTANT),
                    server("number", WHOLE),
                    server("user_number", WHOLE),
                    scalar("stage", TEXT),
                    scalar("source", TEXT),
                    set("tags"),
                    set("allergies"),
                    set("dietary_preferences"),
                    derived("last_activity_at", INSTANT));

    public static final List<SyncedField> INTERACTION =
            List.of(
                    fixed("lead_id", UUID),
                    fixed("type", TEXT),
                    fixed("payload", JSON),
                    fixed("occurred_at", INSTANT));

    private LeadFields() {}
}
