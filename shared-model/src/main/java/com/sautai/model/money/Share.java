package com.sautai.model.money;

import java.math.BigInteger;

/// Parts of an amount in whole minor units, rounded half up to what the currency allows.
public final class Share {
    /// So many make the whole: a basis point is a hundredth of a percent.
    public static final int WHOLE = 10_000;

    private Share() {}

    /// @param amount in minor units, not negative
    /// @param basisPoints 1,000 are ten percent
    public static long of(long amount, long basisPoints, String currency) {
        return rounded(
                BigInteger.valueOf(amount).multiply(BigInteger.valueOf(basisPoints)),
                WHOLE,
                Currencies.step(currency));
    }

    /// A quotient rounded half up to a multiple of a step.
    static long rounded(BigInteger dividend, long divisor, long step) {
        var unit = BigInteger.valueOf(divisor).multiply(BigInteger.valueOf(step));
        var half = unit.shiftRight(1);
        return dividend.add(half).divide(unit).longValueExact() * step;
    }
}
