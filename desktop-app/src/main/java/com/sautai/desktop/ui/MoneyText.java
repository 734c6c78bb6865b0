package com.sautai.desktop.ui;

import com.sautai.model.money.Currencies;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes amounts as the chef's country does, each in its own currency.
public final class MoneyText {
    private final Locale locale;

    public MoneyText(Locale locale) {
        this.locale = locale;
    }

    /// @param minor in minor units of the currency
    public String of(long minor, String currency) {
        var decimals = Currencies.decimals(currency);
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(minor, decimals));
    }

    /// Amounts by currency, each on its line.
    ///
    /// @param otherwise the currency in which nothing is written when there is no amount
    public String of(Map<String, Long> amounts, String otherwise) {
        return amounts.isEmpty()
                ? of(0, otherwise)
                : amounts.entrySet().stream()
                        .map(each -> of(each.getValue(), each.getKey()))
                        .collect(Collectors.joining("\n"));
    }
}
