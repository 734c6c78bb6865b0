package com.sautai.desktop.offering;

import com.sautai.model.sync.Fields;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An offering as guests see it.
///
/// @param travel how many miles the chef travels; empty when it is not said
/// @param live whether guests see it at all
/// @param lines the prices
record GuestCard(
        String title,
        String type,
        String description,
        String travel,
        boolean live,
        List<Line> lines) {
    /// @param people for how many
    /// @param details how long it takes, how often it comes; may be empty
    record Line(String label, String people, String price, String details) {}

    static Line line(OfferingWords words, Fields tier, String currency) {
        var people = words.people(Sizes.of(tier));
        var interval = tier.text("recurrence_interval");
        var label = tier.text("display_label");
        long amount = Objects.requireNonNullElse(tier.number("desired_unit_amount_cents"), 0L);
        return new Line(
                label,
                label.equals(people) ? "" : people,
                words.money().brief(amount, currency),
                Stream.of(interval.isEmpty() ? "" : words.rhythm(interval), words.duration(tier))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
