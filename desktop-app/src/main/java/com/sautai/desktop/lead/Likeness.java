package com.sautai.desktop.lead;

/// How well a word answers what somebody typed.
final class Likeness {
    static final int NONE = 0;
    private static final int SLIP_AT_START = 1;
    private static final int SLIP = 2;
    private static final int INSIDE = 3;
    private static final int START = 4;
    private static final int SAME = 5;

    private static final int ONE_SLIP_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int INSIDE_FROM = 3;
    private static final int FIRST_OTHER = 26;

    private final String typed;
    private final long letters;
    private final int slips;
    private int[] beforeLast = new int[0];
    private int[] last = new int[0];
    private int[] row = new int[0];

    Likeness(String typed) {
        this.typed = typed;
        letters = letters(typed);
        slips = typed.length() >= TWO_SLIPS_FROM ? 2 : typed.length() >= ONE_SLIP_FROM ? 1 : 0;
    }

    /// Which letters and digits a word has, one bit for each; rarer signs share some.
    static long letters(String word) {
        long letters = 0;
        for (int index = 0; index < word.length(); index++) {
            char sign = word.charAt(index);
            letters |=
                    sign >= 'a' && sign <= 'z'
                            ? 1L << (sign - 'a')
                            : 1L << (FIRST_OTHER + sign % (Long.SIZE - FIRST_OTHER));
        }
        return letters;
    }

    /// How well the word answers. A letter typed that it does not have is a slip at least, so that
    /// most words need no closer look.
    ///
    /// @param itsLetters the word's [#letters]
    /// @param forgiving whether a slip in an unfinished word counts, too
    /// @return [#NONE], or the more the better
    int of(String word, long itsLetters, boolean forgiving) {
        int missing = Long.bitCount(letters & ~itsLetters);
        if (missing > slips) {
            return NONE;
        }
        if (missing == 0 && word.startsWith(typed)) {
            return word.length() == typed.length() ? SAME : START;
        }
        if (missing == 0
                && (typed.length() >= INSIDE_FROM || isIdeographic())
                && word.contains(typed)) {
            return INSIDE;
        }
        if (slips == 0 || word.length() < typed.length() - slips) {
            return NONE;
        }
        if (!forgiving && word.length() > typed.length() + slips) {
            return NONE;
        }
        return slip(word, forgiving);
    }

    private boolean isIdeographic() {
        return Character.isIdeographic(typed.codePointAt(0));
    }

    /// Insertions, deletions, replacements and swaps of neighbours from what was typed to the word,
    /// or to its start.
    private int slip(String word, boolean forgiving) {
        int width = Math.min(word.length(), typed.length() + slips) + 1;
        if (row.length < width) {
            beforeLast = new int[width];
            last = new int[width];
            row = new int[width];
        }
        for (int column = 0; column < width; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= typed.length(); line++) {
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = line;
            int least = line;
            for (int column = 1; column < width; column++) {
                row[column] = step(word, line, column);
                least = Math.min(least, row[column]);
            }
            if (least > slips) {
                return NONE;
            }
        }
        if (width == word.length() + 1 && row[word.length()] <= slips) {
            return SLIP;
        }
        for (int column = 0; forgiving && column < width; column++) {
            if (row[column] <= slips) {
                return SLIP_AT_START;
            }
        }
        return NONE;
    }

    private int step(String word, int line, int column) {
        char wanted = typed.charAt(line - 1);
        char there = word.charAt(column - 1);
        int cost = last[column - 1] + (wanted == there ? 0 : 1);
        cost = Math.min(cost, Math.min(last[column], row[column - 1]) + 1);
        boolean swapped =
                line > 1
                        && column > 1
                        && wanted == word.charAt(column - 2)
                        && there == typed.charAt(line - 2);
        return swapped ? Math.min(cost, beforeLast[column - 2] + 1) : cost;
    }
}
