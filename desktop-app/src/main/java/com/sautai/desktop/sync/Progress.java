package com.sautai.desktop.sync;

/// Hears how far a round has come.
@FunctionalInterface
public interface Progress {
    Progress UNSEEN = (done, total) -> {};

    /// @param total what is known to be done in all, in mutations and records
    void at(long done, long total);
}
