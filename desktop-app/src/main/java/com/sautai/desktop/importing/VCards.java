package com.sautai.desktop.importing;

import com.sautai.desktop.importing.Unreadable.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a file of vCards, one card at a time: a broken one leaves its neighbours whole.
final class VCards {
    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*BEGIN\\s*:\\s*VCARD\\s*");
    private static final Pattern END = Pattern.compile("(?i)\\s*END\\s*:\\s*VCARD\\s*");
    private static final Pattern AGENT = Pattern.compile("(?i)\\s*AGENT\\s*:\\s*");
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int MOST_LINES = 200_000;

    private final List<ContactDraft> contacts = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /// @param most stops after one more than this
    Drafts read(Lines lines, int most) throws IOException {
        var outside = new ArrayList<Line>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (contacts.size() > most || unreadable.size() > most) {
                break;
            }
            if (BEGIN.matcher(line.text()).matches()) {
                reportOutside(outside);
                card(line, lines);
            } else if (!line.isBlank() && outside.size() < MOST_LINES) {
                outside.add(line);
            }
        }
        reportOutside(outside);
        return new Drafts(contacts, unreadable);
    }

    private void card(Line begin, Lines lines) throws IOException {
        var card = new ArrayList<Line>(List.of(begin));
        int depth = 1;
        int length = 0;
        while (depth > 0) {
            var line = lines.next();
            boolean begins = line != null && BEGIN.matcher(line.text()).matches();
            boolean inside = begins && AGENT.matcher(card.getLast().text()).matches();
            if (line == null || begins && !inside || length > LONGEST || card.size() > MOST_LINES) {
                lines.giveBack(asList(line));
                report(card, length > LONGEST ? Reason.TOO_LONG : Reason.CARD_NOT_CLOSED);
                return;
            }
            depth += begins ? 1 : END.matcher(line.text()).matches() ? -1 : 0;
            length += line.text().length();
            card.add(line);
        }
        if (card.stream().anyMatch(Line::tooLong)) {
            report(card, Reason.TOO_LONG);
            return;
        }
        switch (VCardContact.of(card)) {
            case VCardContact.Read(var contact) -> contacts.add(contact);
            case VCardContact.Nobody() -> report(card, Reason.NOBODY);
            case VCardContact.Damaged() -> report(card, Reason.CARD_DAMAGED);
        }
    }

    private void reportOutside(List<Line> outside) {
        if (!outside.isEmpty()) {
            report(outside, Reason.OUTSIDE_A_CARD);
            outside.clear();
        }
    }

    private void report(List<Line> lines, Reason reason) {
        int first = lines.getFirst().number();
        var excerpt =
                lines.stream()
                        .map(Line::text)
                        .filter(line -> !line.isBlank() && !BEGIN.matcher(line).matches())
                        .filter(line -> !line.toUpperCase(Locale.ROOT).startsWith("VERSION"))
                        .limit(2)
                        .map(line -> Texts.shortened(line, 80))
                        .reduce("", (one, two) -> (one + " " + two).strip());
        unreadable.add(
                new Unreadable(first, lines.getLast().number() - first + 1, reason, excerpt));
    }

    private static List<Line> asList(@Nullable Line line) {
        return line == null ? List.of() : List.of(line);
    }
}
