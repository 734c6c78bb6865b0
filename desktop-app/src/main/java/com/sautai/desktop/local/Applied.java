package com.sautai.desktop.local;

import com.sautai.model.Problem;
import java.util.List;

/// How an edit, an undo or a redo ended.
public sealed interface Applied {
    /// @param label of the edit that was done or taken back
    record Done(String label, Touched touched) implements Applied {}

    /// Against a rule: nothing was written.
    record Refused(List<Problem> problems) implements Applied {}

    /// Nothing to do: the edit was empty, or there is nothing to undo or redo.
    record Nothing() implements Applied {}

    /// An undo or redo whose records have been changed since by somebody else: nothing was written.
    record ChangedSince(String label) implements Applied {}
}
