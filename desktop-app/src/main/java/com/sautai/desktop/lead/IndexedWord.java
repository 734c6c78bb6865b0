package com.sautai.desktop.lead;

import java.util.ArrayList;
import java.util.List;

/// A word that stands in leads, with how well it answers what is being looked for.
final class IndexedWord {
    private final String text;
    private final long letters;
    private final List<Standing> standings = new ArrayList<>(1);
    private int round;
    private int likeness;

    IndexedWord(String text) {
        this.text = text;
        letters = Likeness.letters(text);
    }

    String text() {
        return text;
    }

    /// Where it stands.
    List<Standing> standings() {
        return standings;
    }

    /// @param inRound another number for each word typed, so that the answer is found once
    int likeness(Likeness typed, boolean forgiving, int inRound) {
        if (round != inRound) {
            round = inRound;
            likeness = typed.of(text, letters, forgiving);
        }
        return likeness;
    }

    /// A word in a lead.
    ///
    /// @param weight how telling the field is; a name says more than a note
    record Standing(IndexedWord word, IndexedLead lead, int weight) {}
}
