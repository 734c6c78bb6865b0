package com.sautai.desktop.lead;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts as search compares them: without case, accents and punctuation.
final class Fold {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’ʼ`]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Letters that no decomposition takes apart.
    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'æ', "ae", 'œ', "oe", 'ı', "i", 'þ',
                    "th", 'ð', "d");

    private Fold() {}

    static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(each -> each < 128 && each != '\'' && each != '`')) {
            return lower;
        }
        var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(bare.length());
        for (char letter : bare.toCharArray()) {
            var plain = LETTERS.get(letter);
            if (plain == null) {
                folded.append(letter);
            } else {
                folded.append(plain);
            }
        }
        return folded.toString();
    }

    static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(of(text))).filter(word -> !word.isEmpty()).toList();
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
