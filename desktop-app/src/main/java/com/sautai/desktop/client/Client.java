package com.sautai.desktop.client;

import com.sautai.model.lead.Lead;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Somebody with an account for whom the chef has cooked, or will.
///
/// @param customer the number of their account
/// @param lead what the chef wrote down about them; `null` when they are not among the leads
/// @param household how many people live with them, as far as it is known
/// @param addresses where the chef cooked for them, the newest first
/// @param orders the newest first, those that came to nothing included
/// @param value what they paid in all, less what went back to them, in minor units by currency
/// @param lastVisit when the chef last cooked for them; `null` when that is still to come
/// @param nextVisit when the chef next cooks for them; `null` when nothing is planned
record Client(
        long customer,
        String name,
        @Nullable Lead lead,
        @Nullable Long household,
        List<String> addresses,
        List<ClientOrder> orders,
        SortedMap<String, Long> value,
        @Nullable Instant lastVisit,
        @Nullable Instant nextVisit) {
    Client {
        addresses = List.copyOf(addresses);
        orders = List.copyOf(orders);
        value = Collections.unmodifiableSortedMap(new TreeMap<>(value));
    }

    List<String> allergies() {
        return lead == null ? List.of() : lead.allergies();
    }

    List<String> diets() {
        return lead == null ? List.of() : lead.dietaryPreferences();
    }

    /// When they last ordered something.
    Instant lastOrder() {
        return orders.stream()
                .map(ClientOrder::orderedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
