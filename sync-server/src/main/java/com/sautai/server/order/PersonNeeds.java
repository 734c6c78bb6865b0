package com.sautai.server.order;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What has to be known of a guest before cooking for them, their household included.
record PersonNeeds(SortedSet<String> allergies, SortedSet<String> diets) {
    static PersonNeeds none() {
        return new PersonNeeds(new TreeSet<>(), new TreeSet<>());
    }

    void add(List<String> moreAllergies, List<String> moreDiets) {
        allergies.addAll(moreAllergies);
        diets.addAll(moreDiets);
    }
}
