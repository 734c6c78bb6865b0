package com.sautai.model.sync;

import static com.sautai.model.sync.FieldKind.INSTANT;
import static com.sautai.model.sync.FieldKind.JSON;
import static com.sautai.model.sync.FieldKind.TEXT;
import static com.sautai.model.sync.FieldKind.UUID;
import static com.sautai.model.sync.SyncedField.fixed;

import java.util.List;

/// What a conflict holds.
final class ConflictFields {
    static final List<SyncedField> ALL =
            List.of(
                    fixed("row_type", TEXT),
                    fixed("row_id", UUID),
                    fixed("field", TEXT),
                    fixed("base", JSON),
                    fixed("other", JSON),
                    fixed("device", TEXT),
                    fixed("edited_at", INSTANT));

    private ConflictFields() {}
}
