package com.sautai.model.money;

/// What the platform keeps of what a guest pays; the rest is the chef's.
///
/// @param oneTime basis points of a single purchase
/// @param costBuffer basis points on top of it for what the payment provider takes
/// @param recurring basis points of each invoice of a subscription
public record PlatformFee(int oneTime, int costBuffer, int recurring) {
    public static final PlatformFee USUAL = new PlatformFee(1_000, 550, 1_000);

    public PlatformFee {
        if (oneTime < 0 || costBuffer < 0 || recurring < 0) {
            throw new IllegalArgumentException("A fee is not negative");
        }
        if (oneTime + costBuffer > Share.WHOLE || recurring > Share.WHOLE) {
            throw new IllegalArgumentException("A fee is at most the whole amount");
        }
    }

    /// Of a single purchase, in minor units.
    public long of(long amount, String currency) {
        return Share.of(amount, (long) oneTime + costBuffer, currency);
    }

    /// Of one invoice of a subscription, in minor units.
    public long ofInvoice(long amount, String currency) {
        return Share.of(amount, recurring, currency);
    }
}
