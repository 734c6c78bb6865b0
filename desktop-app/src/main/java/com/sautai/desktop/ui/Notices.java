package com.sautai.desktop.ui;

/// Short messages to the chef that never interrupt.
public interface Notices {
    void tell(String text);

    /// Something went wrong; stays until it is read.
    void warn(String text);

    /// Something was done that the chef may want back at once.
    void tellUndoable(String text, Runnable undo);
}
