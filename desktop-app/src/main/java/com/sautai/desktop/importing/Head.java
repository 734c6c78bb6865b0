package com.sautai.desktop.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the first bytes of a file tell about it.
record Head(Optional<FileProblem> problem, Charset charset, int byteOrderMark, String text) {
    static final int LENGTH = 32 * 1024;
    private static final Pattern CARD = Pattern.compile("(?im)^\\s*BEGIN\\s*:\\s*VCARD\\s*$");
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("(?is)^\\s*\"?sep=([,;|:\\t])\"?\\s*(?:\\R.*)?$");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    static Head of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return of(bytes, StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return of(bytes, StandardCharsets.UTF_16LE, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return of(bytes, StandardCharsets.UTF_16BE, 2);
        }
        return of(bytes, StandardCharsets.UTF_8, 0);
    }

    private static Head of(byte[] bytes, Charset charset, int mark) {
        var text = new String(bytes, mark, bytes.length - mark, charset);
        return new Head(problem(bytes, text), charset, mark, text);
    }

    private static Optional<FileProblem> problem(byte[] bytes, String text) {
        if (text.isBlank()) {
            return Optional.of(FileProblem.EMPTY);
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(FileProblem.SPREADSHEET);
        }
        long odd =
                text.chars()
                        .filter(letter -> letter < ' ' && "\t\r\n\f".indexOf(letter) < 0)
                        .count();
        boolean binary =
                text.indexOf('\0') >= 0
                        || odd * 50 > text.length()
                        || starts(bytes, '%', 'P', 'D', 'F');
        return binary ? Optional.of(FileProblem.NOT_TEXT) : Optional.empty();
    }

    boolean isCards() {
        return CARD.matcher(text).find();
    }

    /// Whether the first line only says what separates the cells, as Excel likes to.
    boolean namesSeparator() {
        return SEPARATOR_LINE.matcher(text).matches();
    }

    char separator() {
        var named = SEPARATOR_LINE.matcher(text);
        if (named.matches()) {
            return named.group(1).charAt(0);
        }
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static int count(String line, char separator) {
        boolean quoted = false;
        int count = 0;
        for (char letter : line.toCharArray()) {
            quoted ^= letter == '"';
            count += !quoted && letter == separator ? 1 : 0;
        }
        return count;
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
