package com.sautai.desktop.importing;

import java.util.List;
import java.util.Optional;

/// What an import would do with a contact.
///
/// @param match somebody it looks like
/// @param choice what happens with it because of that; the usual one unless the chef chose another
/// @param adds which fields of the match get something, `note` among them
public record PlannedRow(
        ContactDraft contact,
        Optional<Match> match,
        Choice choice,
        Outcome outcome,
        List<String> adds) {
    public PlannedRow {
        adds = List.copyOf(adds);
    }

    /// How it ends.
    public enum Outcome {
        NEW,
        MERGED,
        UNCHANGED,
        SKIPPED
    }
}
