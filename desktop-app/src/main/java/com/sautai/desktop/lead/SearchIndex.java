package com.sautai.desktop.lead;

import com.sautai.model.lead.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Finds leads by what the chef remembers of them: every word typed must be answered, slips of the
/// finger are forgiven. Safe for several threads.
final class SearchIndex {
    private static final int FEWEST_DIGITS = 3;
    private static final int POINTS_PER_LIKENESS = 4;

    private final UnaryOperator<String> spoken;
    private final Map<UUID, Found> leads = new HashMap<>();
    private final Map<String, List<Answer>> words = new HashMap<>();
    private List<Found> inOrder = List.of();
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
            inOrder = List.of();
            known.digits = Fold.digits(card.lead().phone());
            return;
        }
        remove(card.id());
        var found = new Found(card, weights);
        leads.put(card.id(), found);
        weights.forEach((word, weight) ->
                words.computeIfAbsent(word, each -> new ArrayList<>(1))
                        .add(new Answer(found, weight)));
    }

    synchronized void remove(UUID lead) {
        inOrder = List.of();
        var found = leads.remove(lead);
        if (found == null) {
            return;
        }
        for (var word : found.weights.keySet()) {
            words.computeIfPresent(
                    word,
                    (each, answers) -> {
                        answers.removeIf(answer -> answer.found == found);
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
        boolean number = query.codePoints().noneMatch(Character::isLetter);
        if (number && digits.length() >= FEWEST_DIGITS && byPhone(digits) > 0) {
            return ranked(1);
        }
        if (answer(typed, false) == 0) {
            answer(typed, true);
        }
        return ranked(typed.size());
    }

    private long byPhone(String digits) {
        var national = digits.replaceFirst("^0+", "");
        queries++;
        leads.values().stream()
                .filter(each -> each.digits.contains(national))
                .forEach(each -> each.hit(queries, 0, each.digits.endsWith(national) ? 1 : 0));
        return leads.values().stream().filter(each -> each.isFound(queries, 1)).count();
    }

    /// The longest word first: it leaves the fewest leads to look at for the others.
    private long answer(List<String> typed, boolean forgiving) {
        queries++;
        var longestFirst =
                typed.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Likeness::new)
                        .toList();
        answerFirst(longestFirst.getFirst(), forgiving);
        for (int index = 1; index < longestFirst.size(); index++) {
            answerNext(index, longestFirst.get(index), forgiving);
        }
        return leads.values().stream().filter(each -> each.isFound(queries, typed.size())).count();
    }

    private void answerFirst(Likeness typed, boolean forgiving) {
        for (var word : words.entrySet()) {
            int points = typed.of(word.getKey(), forgiving) * POINTS_PER_LIKENESS;
            if (points > 0) {
                for (var answer : word.getValue()) {
                    answer.found.hit(queries, 0, points + answer.weight.points);
                }
            }
        }
    }

    private void answerNext(int index, Likeness typed, boolean forgiving) {
        var known = new HashMap<String, Integer>();
        for (var found : leads.values()) {
            if (found.isFound(queries, index)) {
                found.weights.forEach((word, weight) -> {
                    int points =
                            known.computeIfAbsent(word, each -> typed.of(each, forgiving))
                                    * POINTS_PER_LIKENESS;
                    if (points > 0) {
                        found.hit(queries, index, points + weight.points);
                    }
                });
            }
        }
    }

    /// The found leads, those with more points first; sorted once for all queries, then only dealt
    /// out.
    private List<LeadCard> ranked(int words) {
        if (inOrder.size() != leads.size()) {
            inOrder =
                    leads.values().stream()
                            .sorted(Comparator.comparing(each -> each.card, LeadCard.MOST_PRESSING))
                            .toList();
        }
        var byPoints = new TreeMap<Integer, List<LeadCard>>(Comparator.reverseOrder());
        for (var each : inOrder) {
            if (each.isFound(queries, words)) {
                byPoints.computeIfAbsent(each.points + each.best, _ -> new ArrayList<>())
                        .add(each.card);
            }
        }
        return byPoints.values().stream().flatMap(List::stream).toList();
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
        LOW(0),
        MIDDLE(1),
        HIGH(2);

        private final int points;

        Weight(int points) {
            this.points = points;
        }
    }

    /// A lead that a word stands in.
    private record Answer(Found found, Weight weight) {}

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

        boolean isFound(int inQuery, int words) {
            return query == inQuery && answered == words;
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
