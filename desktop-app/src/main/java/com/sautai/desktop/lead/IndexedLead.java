package com.sautai.desktop.lead;

import com.sautai.desktop.lead.IndexedWord.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A lead in the search index, with how well it answers the running query.
final class IndexedLead {
    private final List<Standing> standings = new ArrayList<>();
    private LeadCard card;
    private String digits;
    private boolean gone;
    private int place;
    private int query;
    private int answered;
    private int points;
    private int best;

    IndexedLead(LeadCard card) {
        this.card = card;
        digits = Fold.digits(card.lead().phone());
    }

    LeadCard card() {
        return card;
    }

    void setCard(LeadCard changed) {
        card = changed;
        digits = Fold.digits(changed.lead().phone());
    }

    /// The digits of its telephone number.
    String digits() {
        return digits;
    }

    /// The words in it.
    List<Standing> standings() {
        return standings;
    }

    boolean hasWords(Map<String, Integer> weights) {
        return standings.size() == weights.size()
                && standings.stream()
                        .allMatch(each ->
                                weights.getOrDefault(each.word().text(), -1) == each.weight());
    }

    boolean isGone() {
        return gone;
    }

    void setGone() {
        gone = true;
    }

    /// Where it stands among all leads, the most pressing first.
    int place() {
        return place;
    }

    void setPlace(int place) {
        this.place = place;
    }

    boolean isFound(int inQuery, int words) {
        return query == inQuery && answered == words;
    }

    int points() {
        return points + best;
    }

    /// The word typed at an index is answered here; counts if all earlier ones were.
    ///
    /// @return whether it is the first answer to this query
    boolean hit(int inQuery, int index, int withPoints) {
        boolean first = query != inQuery;
        if (first) {
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
        return first;
    }
}
