package com.sautai.desktop.importing;

/// A part of a file that could not become a contact, while the rest went in.
///
/// @param line where it begins, counted from 1
/// @param lines how many lines it spans
/// @param excerpt its beginning, so that the chef recognises it
public record Unreadable(int line, int lines, Reason reason, String excerpt) {
    private static final int LONGEST_EXCERPT = 120;

    public Unreadable {
        excerpt = Texts.shortened(Texts.oneLine(excerpt), LONGEST_EXCERPT);
    }

    /// What was wrong; each has its sentence.
    public enum Reason {
        UNCLOSED_QUOTE,
        STRAY_QUOTE,
        TOO_FEW_COLUMNS,
        TOO_MANY_COLUMNS,
        TOO_LONG,
        CARD_NOT_CLOSED,
        CARD_DAMAGED,
        OUTSIDE_A_CARD,
        NOBODY,
        AGAINST_THE_RULES
    }

    public int lastLine() {
        return line + lines - 1;
    }
}
