package com.sautai.desktop.lead;

import com.sautai.desktop.ui.FieldBox;
import java.util.List;
import java.util.stream.Stream;

/// The sets of words of the open lead, each with its field.
final class LeadSets {
    private final LeadPanelViewModel panel;
    private final LeadWords words;

    LeadSets(LeadPanelViewModel panel) {
        this.panel = panel;
        words = panel.words();
    }

    void bind(String set, ChipsField field, FieldBox box) {
        boolean allergies = set.equals("allergies");
        var chips =
                new ChipsField.Words(
                        word -> allergies ? words.allergy(word) : word,
                        typed -> suggestions(set, typed),
                        word ->
                                box.showProblem(
                                        field,
                                        add(set, allergies ? words.allergyWritten(word) : word)),
                        word -> panel.remove(set, word));
        field.bind(chips);
        field.field().setAccessibleText(words.messages().get("lead.chip.add", words.field(set)));
        field.field().setPromptText(words.messages().get("lead.chip.prompt"));
        panel.card()
                .subscribe(card -> {
                    if (card != null) {
                        field.show(card.body().texts(set), chips, words.messages());
                    }
                });
    }

    private String add(String set, String word) {
        return panel.add(set, word).orElse("");
    }

    private List<String> suggestions(String set, String typed) {
        var choices = panel.choices();
        var known =
                switch (set) {
                    case "tags" -> choices.tags().stream();
                    case "allergies" -> allergies(choices);
                    default -> choices.diets().stream();
                };
        var card = panel.card().get();
        var there = card == null ? List.<String>of() : card.body().texts(set);
        var left = known.distinct().filter(word -> !there.contains(word));
        return matching(
                left.map(word -> set.equals("allergies") ? words.allergy(word) : word).toList(),
                typed);
    }

    private static Stream<String> allergies(FilterChoices choices) {
        return Stream.concat(
                Allergen.ALL.stream().map(Allergen::wire), choices.allergies().stream());
    }

    /// The words that contain what is typed; those that start with it first.
    static List<String> matching(List<String> known, String typed) {
        var folded = Fold.of(typed);
        var starting = known.stream().filter(word -> Fold.of(word).startsWith(folded));
        var containing = known.stream().filter(word -> Fold.of(word).contains(folded));
        return Stream.concat(starting, containing).distinct().toList();
    }
}
