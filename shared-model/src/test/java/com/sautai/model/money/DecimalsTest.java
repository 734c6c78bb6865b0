package com.sautai.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class DecimalsTest {
    @Test
    void eachCurrencyHasItsOwnDigits() {
        assertEquals("80.00", Decimals.text(8_000, "USD"));
        assertEquals("8000", Decimals.text(8_000, "JPY"));
        assertEquals("8.000", Decimals.text(8_000, "KWD"));
        assertEquals("0.05", Decimals.text(5, "EUR"));
    }

    @Test
    void whatPeopleWriteIsReadExactly() {
        assertEquals(OptionalLong.of(8_000), Decimals.minor("80", "USD"));
        assertEquals(OptionalLong.of(8_010), Decimals.minor("80.1", "USD"));
        assertEquals(OptionalLong.of(8_000), Decimals.minor("8000.00", "JPY"));
        assertEquals(OptionalLong.of(1_250), Decimals.minor("1.25", "KWD"));
    }

    @Test
    void whatIsFinerThanTheCurrencyIsNotRounded() {
        for (var text : List.of("80.001", "1e3", "-1", "", " 1", "1.", "999999999999999999")) {
            assertEquals(OptionalLong.empty(), Decimals.minor(text, "USD"), text);
        }
        assertEquals(OptionalLong.empty(), Decimals.minor("80.5", "JPY"));
    }
}
