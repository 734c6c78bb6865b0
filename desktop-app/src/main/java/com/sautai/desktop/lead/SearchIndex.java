package com.sautai.desktop.lead;

import com.sautai.desktop.lead.IndexedWord.Standing;
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
    private static final int IN_NAME = 2;
    private static final int IN_FIELD = 1;
    private static final int IN_NOTE = 0;

    private final UnaryOperator<String> spoken;
    private final Map<UUID, IndexedLead> leads = new HashMap<>();
    private final Map<String, IndexedWord> words = new HashMap<>();
    private final List<IndexedLead> inOrder = new ArrayList<>();
    private final List<IndexedLead> hits = new ArrayList<>();
    private boolean ordered = true;
    private int queries;
    private int rounds;

    /// @param spoken an allergy in the chef's language, when it has another name there
    SearchIndex(UnaryOperator<String> spoken) {
        this.spoken = spoken;
    }

    /// Adds a lead or takes over what changed in it.
    synchronized void put(LeadCard card) {
        ordered = false;
        var known = leads.get(card.id());
        var weights = weights(card.lead());
        if (known != null && known.hasWords(weights)) {
            known.setCard(card);
            return;
        }
        remove(card.id());
        var lead = new IndexedLead(card);
        leads.put(card.id(), lead);
        inOrder.add(lead);
        weights.forEach((text, weight) -> {
            var word = words.computeIfAbsent(text, IndexedWord::new);
            var standing = new Standing(word, lead, weight);
            word.standings().add(standing);
            lead.standings().add(standing);
        });
    }

    synchronized void remove(UUID id) {
        var lead = leads.remove(id);
        if (lead == null) {
            return;
        }
        ordered = false;
        lead.setGone();
        for (var standing : lead.standings()) {
            var left = standing.word().standings();
            left.remove(standing);
            if (left.isEmpty()) {
                words.remove(standing.word().text());
            }
        }
    }

    /// The leads that answer a query, best first; none for a query without a letter or digit.
    synchronized List<LeadCard> search(String query) {
        var typed = Fold.words(query);
        if (typed.isEmpty()) {
            return List.of();
        }
        order();
        var digits = Fold.digits(query);
        boolean number = query.codePoints().noneMatch(Character::isLetter);
        if (number && digits.length() >= FEWEST_DIGITS && byPhone(digits)) {
            return ranked(1);
        }
        if (!answer(typed, false)) {
            answer(typed, true);
        }
        return ranked(typed.size());
    }

    /// Sorted once for all queries; what stands in order already is not compared again much.
    private void order() {
        if (!ordered) {
            inOrder.removeIf(IndexedLead::isGone);
            inOrder.sort(Comparator.comparing(IndexedLead::card, LeadCard.MOST_PRESSING));
            for (int place = 0; place < inOrder.size(); place++) {
                inOrder.get(place).setPlace(place);
            }
            ordered = true;
        }
    }

    private boolean byPhone(String digits) {
        var national = digits.replaceFirst("^0+", "");
        start();
        for (var lead : inOrder) {
            if (lead.digits().contains(national)) {
                hit(lead, 0, lead.digits().endsWith(national) ? 1 : 0);
            }
        }
        return !hits.isEmpty();
    }

    /// The longest word first: it leaves the fewest leads to look at for the others.
    private boolean answer(List<String> typed, boolean forgiving) {
        start();
        var longestFirst =
                typed.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Likeness::new)
                        .toList();
        answerFirst(longestFirst.getFirst(), forgiving);
        for (int index = 1; index < longestFirst.size(); index++) {
            answerNext(index, longestFirst.get(index), forgiving);
        }
        return hits.stream().anyMatch(each -> each.isFound(queries, typed.size()));
    }

    private void answerFirst(Likeness typed, boolean forgiving) {
        rounds++;
        for (var word : words.values()) {
            int points = word.likeness(typed, forgiving, rounds) * POINTS_PER_LIKENESS;
            if (points > 0) {
                for (var standing : word.standings()) {
                    hit(standing.lead(), 0, points + standing.weight());
                }
            }
        }
    }

    private void answerNext(int index, Likeness typed, boolean forgiving) {
        rounds++;
        for (var lead : hits) {
            if (lead.isFound(queries, index)) {
                for (var standing : lead.standings()) {
                    int points =
                            standing.word().likeness(typed, forgiving, rounds)
                                    * POINTS_PER_LIKENESS;
                    if (points > 0) {
                        lead.hit(queries, index, points + standing.weight());
                    }
                }
            }
        }
    }

    private void start() {
        queries++;
        hits.clear();
    }

    private void hit(IndexedLead lead, int index, int points) {
        if (lead.hit(queries, index, points)) {
            hits.add(lead);
        }
    }

    /// The found leads, those with more points first, then the most pressing.
    private List<LeadCard> ranked(int words) {
        return hits.stream()
                .filter(each -> each.isFound(queries, words))
                .mapToLong(each -> -(long) each.points() * Integer.MAX_VALUE + each.place())
                .sorted()
                .mapToObj(rank -> inOrder.get((int) Math.floorMod(rank, Integer.MAX_VALUE)).card())
                .toList();
    }

    private Map<String, Integer> weights(Lead lead) {
        var weights = new HashMap<String, Integer>();
        note(weights, lead.nextActionNote(), IN_NOTE);
        note(weights, lead.source(), IN_NOTE);
        lead.dietaryPreferences().forEach(each -> note(weights, each, IN_NOTE));
        lead.tags().forEach(each -> note(weights, each, IN_FIELD));
        for (var allergy : lead.allergies()) {
            note(weights, allergy, IN_FIELD);
            note(weights, spoken.apply(allergy), IN_FIELD);
        }
        note(weights, Fold.digits(lead.phone()), IN_FIELD);
        note(weights, lead.email(), IN_FIELD);
        note(weights, lead.name(), IN_NAME);
        return weights;
    }

    private static void note(Map<String, Integer> weights, String text, int weight) {
        Fold.words(text).forEach(word -> weights.put(word, weight));
    }
}
