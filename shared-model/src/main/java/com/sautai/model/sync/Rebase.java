package com.sautai.model.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The device's rule: what a chef sees is the server's record with the chef's own edits on it that
/// the server has not shown back yet.
public final class Rebase {
    private Rebase() {}

    /// @param server the record as the feed last brought it, `null` when it is not there
    /// @param own the chef's changes of this record that are pending, or acknowledged but not yet
    ///   in the feed; oldest first
    /// @return what to show, or `null` for nothing
    public static @Nullable Fields onto(@Nullable Fields server, List<Change> own) {
        var body = server;
        for (var change : own) {
            body = apply(body, change);
        }
        return body == null || body.isDeleted() ? null : body;
    }

    private static @Nullable Fields apply(@Nullable Fields body, Change change) {
        return switch (change.op()) {
            case PUT ->
                    body == null && !change.makesRecord()
                            ? null
                            : (body == null ? Fields.NONE : body)
                                    .with(change.set())
                                    .with(Fields.DELETED_AT, null)
                                    .compact();
            case ADD, REMOVE ->
                    body == null
                            ? null
                            : Merge.withElements(body, change)
                                    .with(Fields.DELETED_AT, null)
                                    .compact();
            case DELETE -> null;
        };
    }
}
