package com.sautai.model.money;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The currencies that guests can pay in, as the payment provider counts them. Java's own table
/// follows ISO 4217, where some currencies have another number of decimals (docs.stripe.com/
/// currencies, "Zero-decimal currencies", "Three-decimal currencies", "Special cases").
public final class Currencies {
    private static final Set<String> WITHOUT_DECIMALS =
            words(
                    """
                    BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF
                    """);

    private static final Set<String> WITH_THREE_DECIMALS = words("BHD JOD KWD OMR TND");

    /// UGX is missing: how its amounts are counted is not settled.
    private static final Set<String> WITH_TWO_DECIMALS =
            words(
                    """
                    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BWP
                    BYN BZD CAD CDF CHF CNY COP CRC CVE CZK DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL
                    GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR ISK JMD KES KGS KHR KYD KZT LAK LBP
                    LKR LRD LSL MAD MDL MKD MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR
                    NZD PAB PEN PGK PHP PKR PLN QAR RON RSD SAR SBD SCR SEK SGD SHP SLE SOS SRD STD
                    SZL THB TJS TOP TRY TTD TWD TZS UAH USD UYU UZS WST XCD YER ZAR ZMW
                    """);

    /// Amounts are multiples of this: krónur come as hundredths but whole, and of three decimals
    /// the last is always 0.
    private static final Map<String, Long> STEPS =
            Map.of("ISK", 100L, "BHD", 10L, "JOD", 10L, "KWD", 10L, "OMR", 10L, "TND", 10L);

    /// The least that can be charged, in minor units (docs.stripe.com/currencies, "Minimum and
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
        return WITH_TWO_DECIMALS.contains(code)
                || WITHOUT_DECIMALS.contains(code)
                || WITH_THREE_DECIMALS.contains(code);
    }

    /// The currencies whose least charge is known, in the order of their codes: those to choose
    /// from.
    public static List<String> common() {
        return LEAST.keySet().stream().sorted().toList();
    }

    /// How many digits of an amount are behind the point: 2 for USD, 0 for JPY, 3 for KWD.
    public static int decimals(String code) {
        if (WITHOUT_DECIMALS.contains(code)) {
            return 0;
        }
        return WITH_THREE_DECIMALS.contains(code) ? 3 : 2;
    }

    /// The smallest difference between two amounts that can be charged, in minor units.
    public static long step(String code) {
        return STEPS.getOrDefault(code, 1L);
    }

    /// The least that a guest can be charged, in minor units.
    public static long least(String code) {
        return LEAST.getOrDefault(code, step(code));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
