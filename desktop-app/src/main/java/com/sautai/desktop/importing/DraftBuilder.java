package com.sautai.desktop.importing;

import com.sautai.model.lead.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects what a file says about one contact, in its own words; what fits no field becomes an
/// [Extra].
final class DraftBuilder {
    private static final Pattern MULTIPLE = Pattern.compile("\\s*:::\\s*");
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@,;:<>\"()\\[\\]|]+@[^\\s@,;:<>\"()\\[\\]|]+\\.[^\\s@,;:<>\"()\\[\\].|]+");
    private static final Pattern NO_LETTERS =
            Pattern.compile(
                    "[\\s,;:<>|/&()\"]*(?:mailto)?[\\s,;:<>|/&()\"]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_PHONES =
            Pattern.compile("\\s*(?::::|[;\\n|]|,(?=\\s*[+(0]))\\s*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*(?::::|[;,\\n|])\\s*");
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_SOURCE = 32;
    private static final int LONGEST_ELEMENT = 64;
    private static final int LONGEST_ACTION = 2_000;
    private static final int LARGEST_HOUSEHOLD = 10_000;
    private static final Set<String> KNOWN_SOURCES =
            Set.of("manual", "import", "referral", "waitlist");

    private final int line;
    private String name = "";
    private final Map<String, String> emails = new LinkedHashMap<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private @Nullable Stage stage;
    private String source = "";
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> allergies = new LinkedHashSet<>();
    private final Set<String> diets = new LinkedHashSet<>();
    private @Nullable Long householdSize;
    private @Nullable Instant nextActionAt;
    private String nextActionNote = "";
    private @Nullable Instant createdAt;
    private final List<String> notes = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();
    private final Set<Hint> hints = EnumSet.noneOf(Hint.class);

    DraftBuilder(int line) {
        this.line = line;
    }

    void name(String text) {
        var whole = Texts.oneLine(text);
        if (whole.length() > LONGEST_NAME) {
            keep(Extra.Kind.NAME, "", whole, Hint.NAME_SHORTENED);
        }
        name = Texts.shortened(whole, LONGEST_NAME);
    }

    void emails(String text, String label) {
        var left = new StringBuilder();
        var matcher = EMAIL.matcher(Texts.oneLine(text));
        while (matcher.find()) {
            var email = matcher.group();
            matcher.appendReplacement(left, "");
            if (email.length() > LONGEST_EMAIL) {
                keep(Extra.Kind.EMAIL, label, email, Hint.EMAIL_IN_NOTE);
            } else {
                emails.putIfAbsent(email.toLowerCase(Locale.ROOT), email);
            }
        }
        matcher.appendTail(left);
        if (!NO_LETTERS.matcher(left).matches()) {
            keep(Extra.Kind.EMAIL, label, text, Hint.EMAIL_IN_NOTE);
        }
    }

    void phones(String text, String label) {
        for (var each : BETWEEN_PHONES.split(Texts.clean(text))) {
            var phone = Texts.oneLine(each).replaceFirst("(?i)^tel:\\s*", "");
            if (phone.isEmpty()) {
                continue;
            }
            if (phone.length() > LONGEST_PHONE
                    || phone.chars().filter(Character::isDigit).count() < 3) {
                keep(Extra.Kind.PHONE, label, phone, Hint.PHONE_IN_NOTE);
            } else {
                phones.add(phone);
            }
        }
    }

    void stage(Stage wanted) {
        stage = wanted;
    }

    void source(String text) {
        var whole = Texts.oneLine(text);
        if (whole.length() > LONGEST_SOURCE) {
            keep(Extra.Kind.SOURCE, "", whole, Hint.TEXT_IN_NOTE);
        }
        var plain = Texts.plain(whole);
        source = KNOWN_SOURCES.contains(plain) ? plain : Texts.shortened(whole, LONGEST_SOURCE);
    }

    void tags(String text) {
        elements(tags, BETWEEN_TAGS.splitAsStream(Texts.clean(text)), Extra.Kind.TAGS);
    }

    /// Words of Google's own groups lose their star; the group that holds everybody says nothing.
    void labels(String text) {
        elements(
                tags,
                MULTIPLE.splitAsStream(Texts.clean(text))
                        .map(label -> label.replaceFirst("^\\*\\s*", ""))
                        .filter(label -> !label.equals("myContacts")),
                Extra.Kind.TAGS);
    }

    void allergies(String text) {
        foods(allergies, text, Extra.Kind.ALLERGIES);
    }

    void diets(String text) {
        foods(diets, text, Extra.Kind.DIETS);
    }

    void householdSize(String text, String label) {
        var digits = Texts.oneLine(text);
        if (digits.isEmpty()) {
            return;
        }
        if (digits.matches("\\d{1,5}(?:\\.0)?")) {
            long size = Long.parseLong(digits.replaceFirst("\\.0$", ""));
            if (size >= 1 && size <= LARGEST_HOUSEHOLD) {
                householdSize = size;
                return;
            }
        }
        keep(Extra.Kind.COLUMN, label, text, Hint.GUESTS_IN_NOTE);
    }

    void nextActionAt(Instant at) {
        nextActionAt = at;
    }

    void nextActionNote(String text) {
        var whole = Texts.clean(text);
        if (whole.length() > LONGEST_ACTION) {
            keep(Extra.Kind.NEXT_ACTION, "", whole, Hint.TEXT_IN_NOTE);
        }
        nextActionNote = Texts.shortened(whole, LONGEST_ACTION);
    }

    void createdAt(Instant at) {
        createdAt = at;
    }

    void note(String text) {
        var clean = Texts.clean(text);
        if (!clean.isEmpty() && !notes.contains(clean)) {
            notes.add(clean);
        }
    }

    void extra(Extra.Kind kind, String label, String value) {
        var extra = new Extra(kind, label, value);
        if (!extra.value().isEmpty() && !extras.contains(extra)) {
            extras.add(extra);
        }
    }

    void keep(Extra.Kind kind, String label, String value, Hint hint) {
        extra(kind, label, value);
        if (!Texts.clean(value).isEmpty()) {
            hints.add(hint);
        }
    }

    /// The contact, or empty when nothing says who it is.
    Optional<ContactDraft> build() {
        nameFromTheRest();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var note = String.join("\n\n", notes);
        return Optional.of(
                new ContactDraft(
                        line,
                        name,
                        List.copyOf(emails.values()),
                        List.copyOf(phones),
                        stage,
                        source,
                        List.copyOf(tags),
                        new FoodWords(List.copyOf(allergies), List.copyOf(diets)),
                        FoodFinder.in(note),
                        householdSize,
                        nextActionAt,
                        nextActionNote,
                        createdAt,
                        note,
                        extras,
                        List.copyOf(hints)));
    }

    private void nameFromTheRest() {
        if (name.isEmpty()) {
            Stream.of(Extra.Kind.NICKNAME, Extra.Kind.ORGANIZATION)
                    .flatMap(kind -> extras.stream().filter(extra -> extra.kind() == kind))
                    .findFirst()
                    .ifPresent(extra ->
                            name = Texts.shortened(Texts.oneLine(extra.value()), LONGEST_NAME));
        }
        if (name.isEmpty() && !emails.isEmpty()) {
            name = emails.values().iterator().next();
            hints.add(Hint.NAME_IS_EMAIL);
        }
        if (name.isEmpty() && !phones.isEmpty()) {
            name = phones.iterator().next();
            hints.add(Hint.NAME_IS_PHONE);
        }
    }

    private void foods(Set<String> into, String text, Extra.Kind kind) {
        var found = FoodFinder.listed(text);
        if (found.isEmpty()) {
            keep(kind, "", text, Hint.TEXT_IN_NOTE);
        } else {
            elements(into, found.stream(), kind);
            extra(
                    kind,
                    "",
                    String.join(", ", found).equalsIgnoreCase(Texts.oneLine(text)) ? "" : text);
        }
    }

    private void elements(Set<String> into, Stream<String> elements, Extra.Kind kind) {
        elements.map(Texts::oneLine)
                .filter(each -> !each.isEmpty())
                .forEach(each -> {
                    if (each.length() > LONGEST_ELEMENT) {
                        keep(kind, "", each, Hint.TEXT_IN_NOTE);
                    } else {
                        into.add(each);
                    }
                });
    }
}
