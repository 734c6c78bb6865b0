package com.sautai.desktop.sync.simulator;

import com.sautai.model.sync.Conflict;
import com.sautai.model.sync.Feed;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.SyncedType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A chef's merged records in words, without what the clocks of the devices have put in: times, and
/// ids made from them.
final class Merged {
    private static final Set<String> FROM_CLOCKS =
            Set.of("created_at", "occurred_at", "archived_at", "deleted_at", "edited_at");
    private static final String NUMBER = "number";

    private Merged() {}

    static String inWords(Collection<Feed.Entry> feed) {
        return feed.stream().map(Merged::inWords).sorted().collect(Collectors.joining("\n"));
    }

    private static String inWords(Feed.Entry entry) {
        var body = entry.body();
        if (entry.type() == SyncedType.CONFLICT) {
            return body == null
                    ? "resolved conflict"
                    : "conflict " + Gestures.withoutTimes(Conflict.of(entry.id(), body));
        }
        return entry.type().wire()
                + " "
                + entry.id()
                + " "
                + (body == null ? "deleted" : withoutTimes("", body.values()));
    }

    /// @param field whose value it is
    static @Nullable Object withoutTimes(String field, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var kept = new TreeMap<String, @Nullable Object>();
            map.forEach((name, each) -> {
                var word = String.valueOf(name);
                if (!word.equals(NUMBER)) {
                    kept.put(word, withoutTimes(word, each));
                }
            });
            return new Fields(kept).compact().values();
        }
        return value != null && FROM_CLOCKS.contains(field) ? "some time" : value;
    }
}
