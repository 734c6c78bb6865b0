package com.sautai.desktop.shell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/// Finds text by a few of its letters: `nl` finds *New lead*, `undo` finds *Undo* before
/// *Background*.
final class Fuzzy {
    private static final int WORD_START = 8;
    private static final int IN_A_ROW = 5;

    private Fuzzy() {}

    /// How well the letters fit, the more the better; empty when they are not in the text in this
    /// order.
    static OptionalInt score(String letters, String text) {
        var wanted = plain(letters).replace(" ", "");
        var in = plain(text);
        if (wanted.isEmpty()) {
            return OptionalInt.of(0);
        }
        OptionalInt best = OptionalInt.empty();
        for (int start = in.indexOf(wanted.charAt(0));
                start >= 0;
                start = in.indexOf(wanted.charAt(0), start + 1)) {
            var score = scoreFrom(start, wanted, in);
            if (score.isPresent() && (best.isEmpty() || score.getAsInt() > best.getAsInt())) {
                best = score;
            }
        }
        return best;
    }

    private static OptionalInt scoreFrom(int start, String wanted, String in) {
        int score = 0;
        int last = start - 2;
        int from = start;
        for (int i = 0; i < wanted.length(); i++) {
            int at = in.indexOf(wanted.charAt(i), from);
            if (at < 0) {
                return OptionalInt.empty();
            }
            score += startsWord(in, at) ? WORD_START : at == last + 1 ? IN_A_ROW : 0;
            score -= Math.min(3, at - from);
            last = at;
            from = at + 1;
        }
        return OptionalInt.of(score - start / 4);
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
