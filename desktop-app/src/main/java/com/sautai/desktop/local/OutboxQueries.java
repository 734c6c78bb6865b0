package com.sautai.desktop.local;

import static com.sautai.desktop.db.Tables.OUTBOX;

import com.sautai.desktop.db.tables.records.OutboxRecord;
import com.sautai.desktop.db.tables.records.OutboxRowRecord;
import com.sautai.model.id.Ids;
import com.sautai.model.sync.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The outbox's tables, as an edit writes them.
final class OutboxQueries {
    private OutboxQueries() {}

    static Optional<UUID> newestMid(DSLContext dsl) {
        return dsl.select(OUTBOX.MID)
                .from(OUTBOX)
                .orderBy(OUTBOX.POS.desc())
                .limit(1)
                .fetchOptional(OUTBOX.MID);
    }

    static void append(
            DSLContext dsl, String label, Instant editedAt, List<List<Change>> mutations, Ids ids) {
        var pos = nextPos(dsl);
        var entries = new ArrayList<OutboxRecord>();
        var rows = new ArrayList<OutboxRowRecord>();
        for (var changes : mutations) {
            var entry = new OutboxRecord();
            entry.setPos(pos);
            entry.setMid(ids.next());
            entry.setLabel(label);
            entry.setEditedAt(editedAt);
            entry.setChanges(Json.write(changes));
            entry.setState(EntryState.PENDING.stored());
            entry.setAckedSeq(0L);
            entries.add(entry);
            for (var key : RowKey.of(changes)) {
                rows.add(new OutboxRowRecord(key.type().wire(), key.id(), pos));
            }
            pos++;
        }
        dsl.batchInsert(entries).execute();
        dsl.batchInsert(rows).execute();
    }

    private static long nextPos(DSLContext dsl) {
        var newest = dsl.select(DSL.max(OUTBOX.POS)).from(OUTBOX).fetchOne(0, Long.class);
        return newest == null ? 1 : newest + 1;
    }
}
