package com.sautai.server.payment;

import org.jspecify.annotations.Nullable;

/// How far a chef is with being paid.
///
/// @param hasAccount whether the payment provider knows the chef
/// @param disabledReason what the provider misses, `null` when nothing
public record PayoutState(
        boolean hasAccount,
        boolean chargesEnabled,
        boolean detailsSubmitted,
        boolean payoutsEnabled,
        @Nullable String disabledReason) {
    public static final PayoutState NONE = new PayoutState(false, false, false, false, null);

    /// Whether guests can pay the chef.
    public boolean isReady() {
        return chargesEnabled && detailsSubmitted && payoutsEnabled;
    }
}
