package com.sautai.desktop.profile;

import com.sautai.desktop.ui.Messages;
import com.sautai.model.Problem;
import java.text.Collator;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Says what a profile holds in the chef's language.
public record ProfileWords(Messages messages, Locale locale) {
    /// A country's name, `Portugal`.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /// All countries by their names.
    List<String> countries() {
        var collator = Collator.getInstance(locale);
        return Stream.of(Locale.getISOCountries())
                .sorted((one, other) -> collator.compare(country(one), country(other)))
                .toList();
    }

    /// `EUR – Euro`.
    String currency(String code) {
        return code + " – " + Currency.getInstance(code).getDisplayName(locale);
    }

    /// `Europe/Lisbon – Western European Time`.
    String zone(String name) {
        var spoken = ZoneId.of(name).getDisplayName(TextStyle.FULL, locale);
        return spoken.equals(name) ? name : name + " – " + spoken;
    }

    String field(String field) {
        return messages.get("profile.field." + field);
    }

    /// What is wrong, in the chef's words.
    String problem(Problem problem) {
        return Stream.of(
                        "problem." + problem.code() + "." + problem.field(),
                        "problem." + problem.code())
                .filter(messages::has)
                .findFirst()
                .map(messages::get)
                .orElse(problem.text());
    }
}
