package com.sautai.desktop.today;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// One job of a chef's day: a booking at a guest's home or a meal event.
///
/// @param start in the chef's zone
/// @param place where to go, empty for an event
public record Stop(
        Kind kind,
        UUID id,
        ZonedDateTime start,
        ZonedDateTime end,
        String title,
        String place,
        List<Diner> diners) {
    /// What brings the chef there.
    public enum Kind {
        BOOKING,
        EVENT
    }

    public Stop {
        diners = List.copyOf(diners);
    }

    /// People to cook for.
    public long portions() {
        return diners.stream().mapToLong(Diner::portions).sum();
    }

    /// Every allergy somebody here has, each once.
    public List<String> allergies() {
        return diners.stream()
                .map(Diner::allergies)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isPaid() {
        return diners.stream().allMatch(Diner::hasPaid);
    }
}
