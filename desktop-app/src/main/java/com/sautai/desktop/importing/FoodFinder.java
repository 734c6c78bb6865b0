package com.sautai.desktop.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds allergies and diets in what somebody wrote about a guest, in English and German.
final class FoodFinder {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern ALLERGIES =
            Pattern.compile(
                    "(?<!\\p{L})(?<not>(?:not|no|nicht|isn['’]t|aren['’]t)\\s+)?"
                            + "(?:allerg(?:ic|isch)(?:\\s+(?:to|gegen|auf))|allerg(?:y|ies|ie|ien)(?:\\s*(?:to|gegen|auf)\\s|\\s*[:=-])"
                            + "|intoleran(?:t|ce|ces)(?:\\s+(?:to|of)\\s|\\s*[:=-])|unverträglich(?:keit|keiten)?(?:\\s*[:=-]|\\s+gegen\\s))"
                            + "\\s*(?<what>[^.;!?\\n()]{2,200})",
                    FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:,|/|&|\\+|(?<!\\p{L})(?:and|und|or|oder|sowie)(?!\\p{L}))\\s*", FLAGS);

    /// Words that end a list of things: what follows is about something else.
    private static final Pattern END =
            Pattern.compile(
                    "\\b(?:but|who|so|because|since|when|if|please|though|prefers?|loves?|likes?|wants?|needs?|has|have|is|are|was|will|can"
                            + "|call(?:ed)?|asked|with|aber|weil|wenn|bitte|liebt|mag|möchte|braucht|hat|ist|sind|kann|mit|sonst)\\b.*",
                    FLAGS);

    private static final Pattern NOTHING =
            Pattern.compile(
                    "^(?:none|no|not|nothing|n|na|keine?|nein|nichts|unknown|unbekannt|known|yes|ja|tbc|tbd)\\b.*",
                    FLAGS);
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:the|all|any|severely|mildly|also|auch|alle|allen|die|der|den)\\s+", FLAGS);

    /// One word for one thing, the same that the lead's own list of allergens uses.
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("peanut", "peanuts"),
                    Map.entry("erdnuss", "peanuts"),
                    Map.entry("erdnusse", "peanuts"),
                    Map.entry("tree nut", "tree nuts"),
                    Map.entry("schalenfruchte", "tree nuts"),
                    Map.entry("nut", "nuts"),
                    Map.entry("nuss", "nuts"),
                    Map.entry("nusse", "nuts"),
                    Map.entry("egg", "eggs"),
                    Map.entry("ei", "eggs"),
                    Map.entry("eier", "eggs"),
                    Map.entry("soya", "soy"),
                    Map.entry("soja", "soy"),
                    Map.entry("milch", "milk"),
                    Map.entry("fisch", "fish"),
                    Map.entry("sesam", "sesame"),
                    Map.entry("senf", "mustard"),
                    Map.entry("sellerie", "celery"),
                    Map.entry("krebstiere", "crustaceans"),
                    Map.entry("weichtiere", "molluscs"),
                    Map.entry("schalentiere", "shellfish"),
                    Map.entry("meeresfruchte", "seafood"),
                    Map.entry("lupine", "lupin"),
                    Map.entry("lupinen", "lupin"),
                    Map.entry("sulfite", "sulphites"),
                    Map.entry("sulfites", "sulphites"));

    private static final Pattern COELIAC = word("co?eliac(?: disease)?|zöliakie");
    private static final Map<String, Pattern> DIETS =
            Map.ofEntries(
                    Map.entry("vegan", word("vegan(?:s|er|e|es|en)?")),
                    Map.entry(
                            "vegetarian",
                            word(
                                    "vegetarian(?:s)?|vegetarisch(?:e|es|er)?|vegetarier(?:in)?|veggie")),
                    Map.entry(
                            "pescatarian",
                            word("pesc[ae]tarian(?:s)?|pescetarisch(?:e)?|pescetarier(?:in)?")),
                    Map.entry("gluten-free", word("gluten[ -]?free|glutenfrei(?:e|es)?")),
                    Map.entry("dairy-free", word("dairy[ -]?free|milchfrei(?:e)?")),
                    Map.entry(
                            "lactose-free",
                            word(
                                    "lactose[ -]?(?:free|intolerant)|laktosefrei(?:e)?|laktoseintolerant")),
                    Map.entry("nut-free", word("nut[ -]?free|nussfrei(?:e)?")),
                    Map.entry("low-carb", word("low[ -]?carb")),
                    Map.entry("keto", word("keto|ketogenic")),
                    Map.entry("paleo", word("paleo")),
                    Map.entry("low-FODMAP", word("(?:low[ -]?)?fodmap")),
                    Map.entry("halal", word("halal")),
                    Map.entry("kosher", word("kosher|koscher(?:e)?")));

    private FoodFinder() {}

    static FoodWords in(String text) {
        if (text.isBlank()) {
            return FoodWords.NONE;
        }
        var allergies = new LinkedHashSet<String>();
        var matcher = ALLERGIES.matcher(text);
        while (matcher.find()) {
            if (matcher.group("not") == null) {
                listed(matcher.group("what")).stream()
                        .filter(each -> diets(each).isEmpty())
                        .forEach(allergies::add);
            }
        }
        if (COELIAC.matcher(text).find()) {
            allergies.add("gluten");
        }
        return new FoodWords(List.copyOf(allergies), diets(text));
    }

    private static List<String> diets(String text) {
        return DIETS.entrySet().stream()
                .filter(diet -> diet.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The single things in a list such as `sesame, peanuts and soy`.
    static List<String> listed(String list) {
        return BETWEEN.splitAsStream(END.matcher(Texts.oneLine(list)).replaceFirst(""))
                .map(each -> LEADING.matcher(each.strip()).replaceFirst(""))
                .filter(each -> !each.isEmpty())
                .takeWhile(each -> !NOTHING.matcher(each).matches() && isThing(each))
                .map(each -> SAME.getOrDefault(Texts.plain(each), each.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static boolean isThing(String text) {
        return text.length() > 1
                && text.length() <= LONGEST
                && text.split(" ", -1).length <= MOST_WORDS;
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile(
                "(?<!\\p{L})(?<!\\bnot )(?<!\\bnon[- ])(?<!\\bno )(?<!\\bnicht )(?<!\\bkeine )(?:"
                        + alternatives
                        + ")(?!\\p{L})",
                FLAGS);
    }
}
