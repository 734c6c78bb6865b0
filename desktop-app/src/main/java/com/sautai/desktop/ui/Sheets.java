package com.sautai.desktop.ui;

/// Shows sheets in front of the window; the rest of the window waits behind them.
public interface Sheets {
    /// Opens a sheet on top; it closes by Escape, by a click beside it, or by [#close].
    void show(Sheet sheet);

    /// Closes the sheet on top, if there is one.
    void close();
}
