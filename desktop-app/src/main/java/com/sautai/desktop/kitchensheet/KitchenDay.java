package com.sautai.desktop.kitchensheet;

import com.sautai.desktop.today.Stop;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// What is to be cooked on a day.
///
/// @param date in the chef's zone
/// @param stops in their order
record KitchenDay(LocalDate date, List<Stop> stops) {
    KitchenDay {
        stops = List.copyOf(stops);
    }

    /// Plates of all stops.
    long portions() {
        return stops.stream().mapToLong(Stop::portions).sum();
    }

    /// Every allergy somebody has on this day, each once.
    List<String> allergies() {
        return stops.stream()
                .map(Stop::allergies)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
