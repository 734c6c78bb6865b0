package com.sautai.desktop.lead;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Texts as search compares them: without case, accents and punctuation.
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’ʼ`]+");

    /// Letters that no decomposition takes apart.
    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'æ', "ae", 'œ', "oe", 'ı', "i", 'þ',
                    "th", 'ð', "d");

    private Fold() {}

    public static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(each -> each < 128 && each != '\'' && each != '`')) {
            return lower;
        }
        var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(bare.length());
        for (int index = 0; index < bare.length(); index++) {
            var plain = LETTERS.get(bare.charAt(index));
            if (plain == null) {
                folded.append(bare.charAt(index));
            } else {
                folded.append(plain);
            }
        }
        return folded.toString();
    }

    /// The words of a text, each folded.
    public static List<String> words(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var folded = of(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int index = 0; index <= folded.length(); index++) {
            boolean inside = index < folded.length() && isPartOfWord(folded.charAt(index));
            if (inside && start < 0) {
                start = index;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, index));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
    }

    /// The digits of a telephone number, whatever stands between them.
    static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .forEach(each -> digits.append(Character.digit(each, 10)));
        return digits.toString();
    }
}
