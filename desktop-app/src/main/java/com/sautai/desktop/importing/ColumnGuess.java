package com.sautai.desktop.importing;

import static com.sautai.desktop.importing.ColumnUse.ALLERGIES;
import static com.sautai.desktop.importing.ColumnUse.CREATED;
import static com.sautai.desktop.importing.ColumnUse.DIETS;
import static com.sautai.desktop.importing.ColumnUse.EMAIL;
import static com.sautai.desktop.importing.ColumnUse.FIRST_NAME;
import static com.sautai.desktop.importing.ColumnUse.GUESTS;
import static com.sautai.desktop.importing.ColumnUse.KEEP;
import static com.sautai.desktop.importing.ColumnUse.LAST_NAME;
import static com.sautai.desktop.importing.ColumnUse.NAME;
import static com.sautai.desktop.importing.ColumnUse.NEXT_ACTION_AT;
import static com.sautai.desktop.importing.ColumnUse.NEXT_ACTION_NOTE;
import static com.sautai.desktop.importing.ColumnUse.NOTE;
import static com.sautai.desktop.importing.ColumnUse.PHONE;
import static com.sautai.desktop.importing.ColumnUse.SOURCE;
import static com.sautai.desktop.importing.ColumnUse.STAGE;
import static com.sautai.desktop.importing.ColumnUse.TAGS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Guesses from headings, English and German, and from the cells below them what a table's columns
/// are.
final class ColumnGuess {
    private static final int SAMPLE = 200;
    private static final Predicate<String> IS_EMAIL =
            Pattern.compile("\\S+@\\S+\\.\\S+").asMatchPredicate();
    private static final Predicate<String> IS_PHONE =
            Pattern.compile("[+(0][\\d\\s()/.-]{6,24}\\d").asMatchPredicate();
    private static final Predicate<String> IS_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){1,3}").asMatchPredicate();

    /// The first that fits wins, so the more particular ones come first.
    private static final List<Map.Entry<ColumnUse, Pattern>> HEADINGS =
            List.of(
                    heading(FIRST_NAME, "first ?name|given ?name|forename|vorname"),
                    heading(
                            LAST_NAME,
                            "last ?name|family ?name|surname|nachname|familienname|zuname"),
                    heading(EMAIL, ".*\\b(?:e ?mails?|mail)\\b.*"),
                    heading(
                            PHONE,
                            ".*\\b(?:phone|telephone|tel|telefon|telefonnummer|mobile|mobil|mobilnummer|cell|handy|handynummer|rufnummer|whatsapp)\\b.*"),
                    heading(
                            NEXT_ACTION_NOTE,
                            "next (?:action|step)s?(?: notes?)?|to ?do|task|nachste(?:r|s)? schritt|aufgabe"),
                    heading(
                            NEXT_ACTION_AT,
                            "(?:next )?(?:follow ?up|action|contact|task|reminder)(?: (?:date|on|at|due))+|next (?:follow ?up|contact|call)|follow ?up|due(?: date)?"
                                    + "|reminder|wiedervorlage(?: am)?|nachste(?:r)? (?:aktion|kontakt|termin)|nachfassen(?: am)?|fallig(?: am)?|erinnerung"),
                    heading(
                            CREATED,
                            "(?:date )?(?:created|added)(?: (?:at|on|date|time))?|creation date|date|timestamp|erstellt(?: am)?|angelegt(?: am)?|anlagedatum|datum|inquiry date|anfragedatum|zeitstempel"),
                    heading(
                            SOURCE,
                            "(?:lead |contact )?source|how did you (?:hear|find).*|channel|referred by|referrer|quelle|lead quelle|leadquelle|herkunft|kanal|empfohlen von"),
                    heading(
                            STAGE,
                            "(?:lead |deal |pipeline |sales )?(?:stage|status|phase)|pipeline"),
                    heading(
                            ALLERGIES,
                            ".*\\b(?:allerg\\w*|intoleranc\\w*|unvertraglichkeit\\w*)\\b.*"),
                    heading(DIETS, ".*\\b(?:diet\\w*|ernahrung\\w*|food preferences?)\\b.*"),
                    heading(
                            GUESTS,
                            "(?:number of |no of |anzahl )?(?:guests?|people|persons?|pax|covers|gaste|personen|plates)(?: count)?|guest ?count|party ?size|group size|head ?count|household(?: size)?|haushalt(?:sgrosse)?|personenzahl|gastezahl"),
                    heading(
                            TAGS,
                            "tags?|labels?|categor(?:y|ies)|groups?|(?:project|event|service|lead|client) ?(?:type|s)|type|service|kategorien?|gruppen?|schlagworte?|etiketten?|projektart|veranstaltungsart|(?:art der )?veranstaltung|anlass|occasion"),
                    heading(
                            NOTE,
                            "notes?|comments?|remarks?|description|details?|message|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|beschreibung|nachricht"),
                    heading(
                            NAME,
                            "(?:full |contact |client |customer |guest |lead |display |your )?name|client|customer|contact|lead|guest|kunde|kundin|gast|kontakt|kundenname|vollstandiger name|ansprechpartner(?:in)?|name des kunden"));

    private ColumnGuess() {}

    static List<ColumnUse> of(List<String> columns, List<TableRow> rows) {
        var uses = new ArrayList<ColumnUse>();
        var taken = EnumSet.noneOf(ColumnUse.class);
        for (var column : columns) {
            var use =
                    byHeading(column)
                            .filter(each -> each.isRepeatable() || !taken.contains(each))
                            .orElse(KEEP);
            taken.add(use);
            uses.add(use);
        }
        if (taken.contains(NAME) && (taken.contains(FIRST_NAME) || taken.contains(LAST_NAME))) {
            uses.replaceAll(use -> use == FIRST_NAME || use == LAST_NAME ? KEEP : use);
        }
        byContent(uses, EMAIL, IS_EMAIL, rows);
        byContent(uses, PHONE, IS_PHONE, rows);
        if (!taken.contains(FIRST_NAME) && !taken.contains(LAST_NAME)) {
            byContent(uses, NAME, IS_NAME, rows);
        }
        return List.copyOf(uses);
    }

    static Optional<ColumnUse> byHeading(String column) {
        var plain = Texts.plain(column);
        return HEADINGS.stream()
                .filter(heading -> heading.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void byContent(
            List<ColumnUse> uses, ColumnUse use, Predicate<String> looksLike, List<TableRow> rows) {
        if (uses.contains(use)) {
            return;
        }
        for (int i = 0; i < uses.size(); i++) {
            int column = i;
            var cells =
                    rows.stream()
                            .limit(SAMPLE)
                            .map(row -> row.cells().get(column).strip())
                            .filter(cell -> !cell.isEmpty())
                            .toList();
            if (uses.get(i) == KEEP
                    && cells.stream().filter(looksLike).count() * 2 > cells.size()) {
                uses.set(i, use);
                return;
            }
        }
    }

    private static Map.Entry<ColumnUse, Pattern> heading(ColumnUse use, String pattern) {
        return Map.entry(use, Pattern.compile(pattern));
    }
}
