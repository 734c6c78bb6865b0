package com.sautai.model.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `GET /sync/changes`: the latest state of every record that changed after a device's cursor, in
/// the server's order.
public final class Feed {
    /// The most entries of one page.
    public static final int MOST_ENTRIES = 1_000;

    private Feed() {}

    /// @param body the record, or `null` when it was deleted
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(SyncedType type, UUID id, long seq, @Nullable Fields body) {
        @JsonProperty("body")
        @Nullable SequencedMap<String, @Nullable Object> bodyInOrder() {
            return body == null ? null : type.inOrder(body);
        }
    }

    /// @param cursor where the next page starts
    /// @param more whether there is a next page already
    /// @param head the newest number of this chef when the page was read
    /// @param schemaMax the newest schema the server speaks
    public record Page(List<Entry> changes, long cursor, boolean more, long head, int schemaMax) {
        public Page {
            changes = List.copyOf(changes);
        }
    }
}
