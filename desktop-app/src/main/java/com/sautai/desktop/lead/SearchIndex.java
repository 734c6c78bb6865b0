package com.sautai.desktop.lead;

import com.sautai.model.lead.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Finds leads by what the chef remembers of them: every word typed must be answered, slips of the
/// finger are forgiven. Safe for several threads.
final class SearchIndex {
    private static final int FEWEST_DIGITS = 3;
    private static final int POINTS_PER_LIKENESS = 4;

    private final UnaryOperator<String> spoken;
    private final Map<UUID, Found> leads = new HashMap<>();
    private final Map<String, Map<Found, Weight>> words = new HashMap<>();
    private int queries;

    /// @param spoken an allergy in the chef's language, when it has another name there
    SearchIndex(UnaryOperator<String> spoken) {
        this.spoken = spoken;
    }

    /// Adds a lead or takes over what changed in it.
    synchronized void put(LeadCard card) {
        var known = leads.get(card.id());
        var weights = weights(card.lead());
        if (known != null && known.weights.equals(weights)) {
            known.card = card;
            known.digits = Fold.digits(card.lead().phone());
            return;
        }
        remove(card.id());
        var found = new Found(card, weights);
        leads.put(card.id(), found);
        weights.forEach((word, weight) ->
                words.computeIfAbsent(word, each -> new HashMap<>(2)).put(found, weight));
    }

    synchronized void remove(UUID lead) {
        var found = leads.remove(lead);
        if (found == null) {
            return;
        }
        for (var word : found.weights.keySet()) {
            words.computeIfPresent(
                    word,
                    (each, answers) -> {
                        answers.remove(found);
                        return answers.isEmpty() ? null : answers;
                    });
        }
    }

    /// The leads that answer a query, best first; none for a query without a letter or digit.
    synchronized List<LeadCard> search(String query) {
        var typed = Fold.words(query);
        if (typed.isEmpty()) {
            return List.of();
        }
        var digits = Fold.digits(query);
        if (digits.length() >= FEWEST_DIGITS && query.codePoints().noneMatch(Character::isLetter)) {
            var called = byPhone(digits);
            if (!called.isEmpty()) {
                return ranked(called);
            }
        }
        var found = answering(typed, false);
        return ranked(found.isEmpty() ? answering(typed, true) : found);
    }

    private List<Found> byPhone(String digits) {
        var national = digits.replaceFirst("^0+", "");
        queries++;
        var found = new ArrayList<Found>();
        for (var each : leads.values()) {
            if (each.digits.contains(national)) {
                each.hit(queries, 0, each.digits.endsWith(national) ? 1 : 0);
                found.add(each);
            }
        }
        return found;
    }

    private List<Found> answering(List<String> typed, boolean forgiving) {
        queries++;
        for (int index = 0; index < typed.size(); index++) {
            var likeness = new Likeness(typed.get(index));
            for (var word : words.entrySet()) {
                int points = likeness.of(word.getKey(), forgiving) * POINTS_PER_LIKENESS;
                if (points > 0) {
                    for (var answer : word.getValue().entrySet()) {
                        answer.getKey().hit(queries, index, points + answer.getValue().ordinal());
                    }
                }
            }
        }
        return leads.values().stream()
                .filter(each -> each.query == queries && each.answered == typed.size())
                .toList();
    }

    private static List<LeadCard> ranked(List<Found> found) {
        return found.stream()
                .sorted(
                        Comparator.comparingInt((Found each) -> each.points + each.best)
                                .reversed()
                                .thenComparing(each -> each.card, LeadCard.MOST_PRESSING))
                .map(each -> each.card)
                .toList();
    }

    private Map<String, Weight> weights(Lead lead) {
        var weights = new HashMap<String, Weight>();
        note(weights, lead.nextActionNote(), Weight.LOW);
        note(weights, lead.source(), Weight.LOW);
        lead.dietaryPreferences().forEach(each -> note(weights, each, Weight.LOW));
        lead.tags().forEach(each -> note(weights, each, Weight.MIDDLE));
        for (var allergy : lead.allergies()) {
            note(weights, allergy, Weight.MIDDLE);
            note(weights, spoken.apply(allergy), Weight.MIDDLE);
        }
        note(weights, Fold.digits(lead.phone()), Weight.MIDDLE);
        note(weights, lead.email(), Weight.MIDDLE);
        note(weights, lead.name(), Weight.HIGH);
        return weights;
    }

    private static void note(Map<String, Weight> weights, String text, Weight weight) {
        Fold.words(text).forEach(word -> weights.put(word, weight));
    }

    /// How telling the field is in which a word stands; a name says more than a note.
    private enum Weight {
        LOW,
        MIDDLE,
        HIGH
    }

    /// A lead with the state of the running query.
    private static final class Found {
        private final Map<String, Weight> weights;
        private LeadCard card;
        private String digits;
        private int query;
        private int answered;
        private int points;
        private int best;

        Found(LeadCard card, Map<String, Weight> weights) {
            this.card = card;
            this.weights = Map.copyOf(weights);
            digits = Fold.digits(card.lead().phone());
        }

        /// The word typed at an index is answered here; counts if all earlier ones were.
        void hit(int inQuery, int index, int withPoints) {
            if (query != inQuery) {
                query = inQuery;
                answered = 0;
                points = 0;
                best = 0;
            }
            if (answered == index) {
                answered++;
                points += best;
                best = withPoints;
            } else if (answered == index + 1) {
                best = Math.max(best, withPoints);
            }
        }
    }
}
