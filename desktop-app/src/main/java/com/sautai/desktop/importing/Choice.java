package com.sautai.desktop.importing;

/// What the chef wants for a contact that looks like somebody already there.
public enum Choice {
    /// Fills what is empty and adds to sets and notes; overwrites nothing.
    MERGE,
    AS_NEW,
    SKIP
}
