package com.sautai.desktop.local;

import com.sautai.model.sync.Change;
import java.util.List;

/// Something the chef did in one go, and can undo in one go.
///
/// @param label what was done, in the chef's words: "Moved Ada to Booked"
/// @param mutations what reaches the server together, each all or nothing; an import of 300 leads
///   has many
public record Edit(String label, List<List<Change>> mutations) {
    public Edit {
        mutations =
                mutations.stream().map(List::copyOf).filter(changes -> !changes.isEmpty()).toList();
    }

    public static Edit of(String label, List<Change> changes) {
        return new Edit(label, List.of(changes));
    }

    public boolean isEmpty() {
        return mutations.isEmpty();
    }
}
