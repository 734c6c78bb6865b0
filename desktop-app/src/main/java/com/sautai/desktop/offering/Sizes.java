package com.sautai.desktop.offering;

import com.sautai.model.sync.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Sizes of household, both ends included.
///
/// @param to [#NO_END] when there is no largest
record Sizes(long from, long to) {
    static final long NO_END = Long.MAX_VALUE;

    static Sizes of(Fields tier) {
        return new Sizes(
                Objects.requireNonNullElse(tier.number("household_min"), 1L),
                Objects.requireNonNullElse(tier.number("household_max"), NO_END));
    }

    boolean overlaps(Sizes other) {
        return from <= other.to && other.from <= to;
    }

    /// The sizes in both; only for those that overlap.
    Sizes common(Sizes other) {
        return new Sizes(Math.max(from, other.from), Math.min(to, other.to));
    }

    /// The sizes that none of these has, smallest first.
    static List<Sizes> gaps(List<Sizes> taken) {
        var gaps = new ArrayList<Sizes>();
        long next = 1;
        for (var each : taken.stream().sorted(Comparator.comparingLong(Sizes::from)).toList()) {
            if (each.from > next) {
                gaps.add(new Sizes(next, each.from - 1));
            }
            if (each.to == NO_END) {
                return gaps;
            }
            next = Math.max(next, each.to + 1);
        }
        gaps.add(new Sizes(next, NO_END));
        return gaps;
    }
}
