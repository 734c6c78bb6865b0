package com.sautai.model.money;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Amounts as people write them: `80.00` USD, `8000` JPY, `1.250` KWD. Never rounded.
public final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Decimals() {}

    /// @param minor an amount in minor units of the currency
    public static String text(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currencies.decimals(currency)).toPlainString();
    }

    /// The amount in minor units; empty when the text is none, or finer than the currency.
    public static OptionalLong minor(String text, String currency) {
        if (!PLAIN.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    new BigDecimal(text)
                            .movePointRight(Currencies.decimals(currency))
                            .longValueExact());
        } catch (ArithmeticException tooFineOrTooLarge) {
            return OptionalLong.empty();
        }
    }
}
