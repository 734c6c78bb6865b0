package com.sautai.desktop.sync.simulator;

import java.util.Map;

/// What a device had before an edit, to see that a crash leaves all of the edit or nothing.
final class LocalState {
    private final Kitchen kitchen;
    private final Map<Key, Kitchen.LocalRow> rows;
    private final String undoSteps;

    LocalState(Kitchen kitchen) {
        this.kitchen = kitchen;
        this.rows = kitchen.rows();
        this.undoSteps = kitchen.undoSteps();
    }

    /// @param committed whether the outbox has the edit
    void requireAllOrNothing(boolean committed) {
        var sameRows = kitchen.rows().equals(rows);
        var sameSteps = kitchen.undoSteps().equals(undoSteps);
        if (committed ? sameRows || sameSteps : !sameRows) {
            throw Invariant.ATOMIC.broken(
                    "the outbox has it: "
                            + committed
                            + ", the records as before: "
                            + sameRows
                            + ", the undo steps as before: "
                            + sameSteps);
        }
    }
}
