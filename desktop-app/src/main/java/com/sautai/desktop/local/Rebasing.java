package com.sautai.desktop.local;

import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Rebase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Works out again what the chef sees of some records: the server's, with their own edits on it
/// that the server's does not hold yet.
final class Rebasing {
    private final DSLContext dsl;
    private final Instant now;

    Rebasing(DSLContext dsl, Instant now) {
        this.dsl = dsl;
        this.now = now;
    }

    /// Takes what the feed brought.
    Set<RowKey> take(Collection<Feed.Entry> entries, long sweep) {
        var steps = new HashMap<RowKey, UnaryOperator<SavedRow>>();
        for (var entry : entries) {
            steps.put(
                    new RowKey(entry.type(), entry.id()),
                    row ->
                            new SavedRow(
                                    row.key(),
                                    row.body(),
                                    row.dirty(),
                                    entry.body(),
                                    entry.seq(),
                                    sweep));
        }
        return rewrite(steps);
    }

    /// Takes the server's records of some keys as gone.
    void dropFromServer(Collection<RowKey> keys, long sweep) {
        var steps = new HashMap<RowKey, UnaryOperator<SavedRow>>();
        keys.forEach(key ->
                steps.put(
                        key,
                        row ->
                                new SavedRow(
                                        key,
                                        row.body(),
                                        row.dirty(),
                                        null,
                                        row.serverSeq(),
                                        sweep)));
        rewrite(steps);
    }

    /// Looks again after entries of the outbox came or went.
    Set<RowKey> refresh(Collection<RowKey> keys) {
        var steps = new HashMap<RowKey, UnaryOperator<SavedRow>>();
        keys.forEach(key -> steps.put(key, UnaryOperator.identity()));
        return rewrite(steps);
    }

    /// @return the records that look different now
    private Set<RowKey> rewrite(Map<RowKey, UnaryOperator<SavedRow>> steps) {
        var before = RowQueries.saved(dsl, steps.keySet());
        var own = OwnQueries.of(dsl, steps.keySet());
        var rows = new ArrayList<SavedRow>();
        var touched = new HashSet<RowKey>();
        steps.forEach((key, step) -> {
            var old = before.getOrDefault(key, SavedRow.absent(key));
            var row = rebased(old, step.apply(old), own.getOrDefault(key, List.of()));
            if (!row.equals(old)) {
                rows.add(row);
            }
            if (!Objects.equals(row.body(), old.body())) {
                touched.add(key);
            }
        });
        RowQueries.save(dsl, before, rows);
        return touched;
    }

    private SavedRow rebased(SavedRow old, SavedRow row, List<OwnChanges> own) {
        var missing =
                own.stream()
                        .filter(each -> each.isMissingIn(row))
                        .flatMap(each -> each.changes().stream())
                        .toList();
        if (missing.isEmpty()) {
            return SavedRow.clean(row.key(), alive(row.server()), row.serverSeq(), row.seenIn());
        }
        var server = row.server() == null ? deleted(old.server()) : row.server();
        return new SavedRow(
                row.key(),
                Rebase.onto(server, missing),
                true,
                server,
                row.serverSeq(),
                row.seenIn());
    }

    /// A record that was deleted elsewhere stays in sight until the chef's edits of it are
    /// answered.
    private @Nullable Fields deleted(@Nullable Fields body) {
        return body == null || body.isDeleted() ? body : body.with(Fields.DELETED_AT, now);
    }

    private static @Nullable Fields alive(@Nullable Fields body) {
        return body == null || body.isDeleted() ? null : body;
    }
}
