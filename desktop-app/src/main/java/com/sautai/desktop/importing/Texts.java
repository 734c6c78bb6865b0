package com.sautai.desktop.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Small treatments of text from foreign files.
final class Texts {
    /// What no database takes or no screen shows: control characters, lone surrogates, byte-order
    /// marks.
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}|[\\uFEFF\\uFFFE\\uFFFF]");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {}

    /// The text without characters that cannot be kept, and without blanks around it.
    static String clean(String text) {
        return UNWANTED.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    static String oneLine(String text) {
        return SPACES.matcher(clean(text)).replaceAll(" ");
    }

    /// Lower case, without accents, words separated by one blank: how headings, stages and names
    /// are compared.
    static String plain(String text) {
        var letters =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_WORD
                .matcher(letters.replace("ß", "ss").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// At most so many characters, never half a character pair.
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
