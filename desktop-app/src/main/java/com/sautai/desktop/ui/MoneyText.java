package com.sautai.desktop.ui;

import com.sautai.model.money.Currencies;
import com.sautai.model.money.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Amounts of money as this chef reads and writes them. Exact: from minor units to text and back,
/// never rounded.
public final class MoneyText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");

    private final Locale locale;
    private final char point;
    private final char other;
    private final boolean groupsByOther;

    public MoneyText(Locale locale) {
        this.locale = locale;
        var symbols = DecimalFormatSymbols.getInstance(locale);
        point = symbols.getMonetaryDecimalSeparator() == ',' ? ',' : '.';
        other = point == ',' ? '.' : ',';
        groupsByOther = symbols.getGroupingSeparator() == other;
    }

    /// `€80.00`, `80,00 €`, `¥8,000`.
    public String text(long minor, String currency) {
        return format(NumberFormat.getCurrencyInstance(locale), minor, currency, 0);
    }

    /// Amounts by currency, each on its line.
    ///
    /// @param otherwise the currency in which nothing is written when there is no amount
    public String text(Map<String, Long> amounts, String otherwise) {
        return amounts.isEmpty()
                ? text(0, otherwise)
                : amounts.entrySet().stream()
                        .map(each -> text(each.getValue(), each.getKey()))
                        .collect(Collectors.joining("\n"));
    }

    /// An amount without an empty fraction: `€80`, `€80.50`.
    public String brief(long minor, String currency) {
        var amount = amount(minor, currency);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int dropped = whole ? amount.scale() : 0;
        return format(NumberFormat.getCurrencyInstance(locale), minor, currency, dropped);
    }

    /// For a field beside the currency's name: `80.00`, `80,00`.
    public String number(long minor, String currency) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        return format(format, minor, currency, 0);
    }

    /// What a chef typed, in minor units; empty when it is no amount, finer than the currency, or
    /// could be read in two ways.
    public OptionalLong minor(String typed, String currency) {
        var symbol = Currency.getInstance(currency).getSymbol(locale);
        var bare = SPACES.matcher(typed.replace(symbol, "").replace(currency, "")).replaceAll("");
        if (groupsByOther
                && bare.matches("\\d{1,3}([" + other + "]\\d{3})+([" + point + "]\\d+)?")) {
            return minorOf(bare.replace(String.valueOf(other), ""), currency);
        }
        if (bare.matches("\\d+([" + point + "]\\d+)?")) {
            return minorOf(bare, currency);
        }
        return bare.matches("\\d+[" + other + "]\\d{1,2}")
                ? minorOf(bare.replace(other, point), currency)
                : OptionalLong.empty();
    }

    private OptionalLong minorOf(String number, String currency) {
        return Decimals.minor(number.replace(point, '.'), currency);
    }

    private static String format(NumberFormat format, long minor, String currency, int dropped) {
        var amount = amount(minor, currency);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(amount.scale() - dropped);
        format.setMaximumFractionDigits(amount.scale() - dropped);
        return format.format(amount);
    }

    private static BigDecimal amount(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currencies.decimals(currency));
    }
}
