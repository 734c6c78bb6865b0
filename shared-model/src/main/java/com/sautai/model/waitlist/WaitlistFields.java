package com.sautai.model.waitlist;

import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.WHOLE;
import static com.sautai.model.sync.SyncedField.server;

import com.sautai.model.sync.SyncedField;
import java.util.List;

/// What a guest's place in the line holds.
public final class WaitlistFields {
    public static final List<SyncedField> ENTRY =
            List.of(
                    server("number", WHOLE),
                    server("customer_id", WHOLE),
                    server("customer_name", TEXT),
                    server("subscribed_at", INSTANT),
                    server("unsubscribed_at", INSTANT),
                    server("last_notified_at", INSTANT));

    private WaitlistFields() {}
}
