package com.sautai.desktop.importing;

import java.util.List;

/// What a guest may not or will not eat.
///
/// @param allergies `peanuts`
/// @param diets `vegan`
public record FoodWords(List<String> allergies, List<String> diets) {
    public static final FoodWords NONE = new FoodWords(List.of(), List.of());

    public FoodWords {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
    }

    public boolean isEmpty() {
        return allergies.isEmpty() && diets.isEmpty();
    }
}
