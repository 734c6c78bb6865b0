package com.sautai.desktop.today;

import java.util.List;

/// Somebody the chef cooks for.
///
/// @param portions plates of an event, or people of a booking's household
/// @param allergies as the chef knows them from the guest's lead
/// @param diets what the guest eats by choice, from the same place
/// @param request what the guest asked for; may be empty
public record Diner(
        String name,
        long portions,
        List<String> allergies,
        List<String> diets,
        String request,
        boolean hasPaid) {
    public Diner {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
    }
}
