package com.sautai.desktop.importing;

/// Why nothing at all can be imported from a file; each has its sentence.
public enum FileProblem {
    MISSING,
    FOLDER,
    NOT_READABLE,
    EMPTY,
    TOO_LARGE,
    TOO_MANY,
    SPREADSHEET,
    NOT_TEXT,
    NO_CONTACTS
}
