package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes changes again as if the chef had made them on what is there now.
final class Retry {
    private Retry() {}

    static List<Change> onto(Map<RowKey, SavedRow> rows, List<Change> changes) {
        return changes.stream().map(change -> onto(rows.get(RowKey.of(change)), change)).toList();
    }

    private static Change onto(@Nullable SavedRow row, Change change) {
        var body = row == null ? null : row.body();
        if (body == null) {
            return change;
        }
        return switch (change.op()) {
            case PUT ->
                    change.makesRecord()
                            ? change
                            : Change.put(change.type(), change.id(), change.set(), body);
            case DELETE -> Change.delete(change.type(), change.id(), body);
            case ADD, REMOVE -> change;
        };
    }
}
