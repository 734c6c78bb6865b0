package com.sautai.desktop.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What the status pill says.
///
/// @param mood decides its colour; only [Mood#FINE] is green
/// @param hint more words, in its tooltip
public record Pill(String text, String hint, Ikon icon, Mood mood) {
    /// Before anything is known.
    static Pill none() {
        return new Pill("", "", Material2OutlinedAL.CLOUD_QUEUE, Mood.QUIET);
    }

    public enum Mood {
        FINE,
        BUSY,
        QUIET,
        ATTENTION
    }
}
