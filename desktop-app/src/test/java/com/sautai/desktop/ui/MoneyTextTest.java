package com.sautai.desktop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MoneyTextTest {
    private final MoneyText british = new MoneyText(Locale.UK);
    private final MoneyText german = new MoneyText(Locale.GERMANY);

    @Test
    void amountsAreWrittenWithAsManyDecimalsAsTheirCurrencyHas() {
        assertEquals("£80.00", british.text(8_000, "GBP"));
        assertEquals("80,00 €", german.text(8_000, "EUR").replace('\u00a0', ' '));
        assertEquals("8.000 ¥", german.text(8_000, "JPY").replace('\u00a0', ' '));
        assertEquals("1.250", british.number(1_250, "KWD"));
        assertEquals("8000", british.number(8_000, "JPY"));
        assertEquals("80,05", german.number(8_005, "EUR"));
    }

    @Test
    void anEmptyFractionMayBeLeftOut() {
        assertEquals("£80", british.brief(8_000, "GBP"));
        assertEquals("£80.50", british.brief(8_050, "GBP"));
    }

    @Test
    void largeAmountsStayExact() {
        assertEquals("£90,071,992,547,409.93", british.text(9_007_199_254_740_993L, "GBP"));
        assertEquals(
                OptionalLong.of(9_007_199_254_740_993L), british.minor("90071992547409.93", "GBP"));
    }

    @Test
    void amountsAreReadAsTheChefsCountryWritesThem() {
        assertEquals(OptionalLong.of(125_050), british.minor("1,250.50", "GBP"));
        assertEquals(OptionalLong.of(125_050), german.minor("1.250,50 €", "EUR"));
        assertEquals(OptionalLong.of(8_000), british.minor("£80", "GBP"));
        assertEquals(OptionalLong.of(8_000), german.minor("80 EUR", "EUR"));
        assertEquals(OptionalLong.of(1_250), british.minor("1.250", "KWD"));
        assertEquals(OptionalLong.of(1_250), german.minor("12.50", "EUR"));
        assertEquals(OptionalLong.of(1_250), british.minor("12,50", "GBP"));
    }

    @Test
    void whatIsNoAmountOrTooFineIsNotGuessed() {
        for (var text : new String[] {"", "a lot", "-5", "80.005", "1,25,0", "80.", "."}) {
            assertEquals(OptionalLong.empty(), british.minor(text, "GBP"), text);
        }
        assertEquals(OptionalLong.empty(), british.minor("80.5", "JPY"));
        assertEquals(OptionalLong.empty(), new MoneyText(Locale.FRANCE).minor("1.250", "EUR"));
    }
}
