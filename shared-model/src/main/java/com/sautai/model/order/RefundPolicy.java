package com.sautai.model.order;

import com.sautai.model.money.Share;
import java.time.Duration;
import java.time.Instant;

/// What a guest who cancels gets back. A chef who cancels always gives back everything.
///
/// @param wholeUntil a booking cancelled so long before it begins is given back whole
/// @param partUntil one cancelled so long before it begins is given back in part; later nothing is
/// @param part basis points of that part
public record RefundPolicy(Duration wholeUntil, Duration partUntil, int part) {
    public static final RefundPolicy USUAL =
            new RefundPolicy(Duration.ofHours(48), Duration.ofHours(24), Share.WHOLE / 2);

    public RefundPolicy {
        if (partUntil.isNegative() || wholeUntil.compareTo(partUntil) < 0) {
            throw new IllegalArgumentException(
                    "The whole amount is given back no later than a part of it");
        }
        if (part < 0 || part > Share.WHOLE) {
            throw new IllegalArgumentException("A part is at most the whole amount");
        }
    }

    /// For a booking, in minor units.
    ///
    /// @param paid what the guest paid less what was given back before
    public long booking(long paid, String currency, Instant begins, Instant now) {
        var left = Duration.between(now, begins);
        if (left.compareTo(wholeUntil) >= 0) {
            return paid;
        }
        return left.compareTo(partUntil) >= 0 ? Share.of(paid, part, currency) : 0;
    }

    /// For plates of a meal event: everything as long as guests can still order, then nothing.
    public static long plates(long paid, Instant cutoff, Instant now) {
        return now.isBefore(cutoff) ? paid : 0;
    }
}
