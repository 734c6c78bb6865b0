package com.sautai.desktop.lead;

import com.sautai.model.lead.Lead;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the leads can be filtered by, most used first; also what is suggested while the chef types.
record FilterChoices(
        List<String> sources, List<String> tags, List<String> allergies, List<String> diets) {
    static final FilterChoices NONE = new FilterChoices(List.of(), List.of(), List.of(), List.of());

    static FilterChoices of(Collection<LeadCard> cards) {
        return new FilterChoices(
                mostUsed(cards, lead -> Stream.of(lead.source())),
                mostUsed(cards, lead -> lead.tags().stream()),
                mostUsed(cards, lead -> lead.allergies().stream()),
                mostUsed(cards, lead -> lead.dietaryPreferences().stream()));
    }

    private static List<String> mostUsed(
            Collection<LeadCard> cards, Function<Lead, Stream<String>> words) {
        return cards.stream()
                .flatMap(card -> words.apply(card.lead()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
