package com.sautai.desktop.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Which sizes of household have which price, as the chef is typing them.
///
/// @param spans the tiers whose sizes can be read, in their order
record Ruler(List<Span> spans) {
    static final Ruler EMPTY = new Ruler(List.of());

    Ruler {
        spans = List.copyOf(spans);
    }

    /// What a tier covers.
    record Span(UUID tier, String label, Sizes sizes, boolean recurring, boolean hidden) {}

    /// Two prices of a kind for the same households.
    record Overlap(Span one, Span other, Sizes common) {}

    List<Span> of(boolean recurring) {
        return spans.stream().filter(span -> span.recurring() == recurring).toList();
    }

    /// The households without a price of a kind; none when the chef has no price of that kind.
    List<Sizes> gaps(boolean recurring) {
        var taken = shown(recurring).map(Span::sizes).toList();
        return taken.isEmpty() ? List.of() : Sizes.gaps(taken);
    }

    List<Overlap> overlaps() {
        var overlaps = new ArrayList<Overlap>();
        for (boolean recurring : new boolean[] {false, true}) {
            var shown = shown(recurring).toList();
            for (int i = 0; i < shown.size(); i++) {
                for (int j = i + 1; j < shown.size(); j++) {
                    var one = shown.get(i);
                    var other = shown.get(j);
                    if (one.sizes().overlaps(other.sizes())) {
                        var common = one.sizes().common(other.sizes());
                        overlaps.add(new Overlap(one, other, common));
                    }
                }
            }
        }
        return overlaps;
    }

    /// Whether a tier's households have another price, too.
    boolean isOverlapping(UUID tier) {
        return overlaps().stream()
                .anyMatch(
                        each -> each.one().tier().equals(tier) || each.other().tier().equals(tier));
    }

    /// What a new tier of a kind would best cover: the first gap, or everything.
    Sizes free(boolean recurring) {
        return shown(recurring).findAny().isEmpty()
                ? new Sizes(1, Sizes.NO_END)
                : gaps(recurring).stream()
                        .findFirst()
                        .orElseGet(() -> new Sizes(largest(recurring) + 1, Sizes.NO_END));
    }

    private long largest(boolean recurring) {
        return shown(recurring).mapToLong(span -> span.sizes().from()).max().orElse(0);
    }

    private Stream<Span> shown(boolean recurring) {
        return of(recurring).stream().filter(span -> !span.hidden());
    }
}
