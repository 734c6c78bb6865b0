package com.sautai.desktop.importing;

/// Hears how far something long has come.
@FunctionalInterface
public interface Progress {
    Progress NONE = share -> {};

    /// @param share from 0 to 1
    void at(double share);
}
