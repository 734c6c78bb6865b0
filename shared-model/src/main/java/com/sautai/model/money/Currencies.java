package com.sautai.model.money;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The currencies that guests can pay in.
public final class Currencies {
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    /// The least that Stripe charges, in minor units (docs.stripe.com/currencies, "Minimum and
    /// maximum charge amounts").
    private static final Map<String, Long> LEAST =
            Map.ofEntries(
                    Map.entry("USD", 50L),
                    Map.entry("AED", 200L),
                    Map.entry("AUD", 50L),
                    Map.entry("BGN", 100L),
                    Map.entry("BRL", 50L),
                    Map.entry("CAD", 50L),
                    Map.entry("CHF", 50L),
                    Map.entry("CZK", 1_500L),
                    Map.entry("DKK", 250L),
                    Map.entry("EUR", 50L),
                    Map.entry("GBP", 30L),
                    Map.entry("HKD", 400L),
                    Map.entry("HUF", 17_500L),
                    Map.entry("INR", 50L),
                    Map.entry("JPY", 50L),
                    Map.entry("MXN", 1_000L),
                    Map.entry("MYR", 200L),
                    Map.entry("NOK", 300L),
                    Map.entry("NZD", 50L),
                    Map.entry("PLN", 200L),
                    Map.entry("RON", 200L),
                    Map.entry("SEK", 300L),
                    Map.entry("SGD", 50L),
                    Map.entry("THB", 1_000L));

    private Currencies() {}

    public static boolean isCurrency(String code) {
        return CODES.contains(code);
    }

    /// The currencies whose least charge is known, in the order of their codes: those to choose
    /// from.
    public static List<String> common() {
        return LEAST.keySet().stream().sorted().toList();
    }

    /// How many digits of an amount are behind the point: 2 for USD, 0 for JPY, 3 for KWD.
    public static int decimals(String code) {
        return Currency.getInstance(code).getDefaultFractionDigits();
    }

    /// The least that a guest can be charged, in minor units.
    public static long least(String code) {
        return LEAST.getOrDefault(code, 1L);
    }
}
