package com.sautai.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.meal.MealEventPrice;
import com.sautai.model.order.RefundPolicy;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTablesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "USD, 2, 1, 50",
        "EUR, 2, 1, 50",
        "GBP, 2, 1, 30",
        "JPY, 0, 1, 50",
        "KWD, 3, 10, 10",
        "ISK, 2, 100, 100",
        "HUF, 2, 1, 17500",
        "KRW, 0, 1, 1"
    })
    void everyCurrencyIsCountedInItsOwnWay(String code, int decimals, long step, long least) {
        assertTrue(Currencies.isCurrency(code));
        assertEquals(decimals, Currencies.decimals(code));
        assertEquals(step, Currencies.step(code));
        assertEquals(least, Currencies.least(code));
        assertEquals(0, least % step);
    }

    @ParameterizedTest
    @CsvSource({"UGX", "XAU", "usd", "EURO"})
    void whatCannotBePaidInIsNoCurrency(String code) {
        assertFalse(Currencies.isCurrency(code));
    }

    @ParameterizedTest
    @CsvSource({
        // 15.5 % of a single purchase, half up
        "USD, 10000, 1550, 1000",
        "USD, 100, 16, 10",
        "USD, 1, 0, 0",
        "USD, 3, 0, 0",
        "USD, 4, 1, 0",
        "EUR, 12345, 1913, 1235",
        "GBP, 30, 5, 3",
        "JPY, 8000, 1240, 800",
        "JPY, 55, 9, 6",
        "KWD, 12350, 1910, 1240",
        "ISK, 123400, 19100, 12300",
        "USD, 99999999, 15500000, 10000000"
    })
    void feesAreRoundedHalfUpToWhatTheCurrencyAllows(
            String code, long amount, long oneTime, long ofInvoice) {
        assertEquals(oneTime, PlatformFee.USUAL.of(amount, code));
        assertEquals(ofInvoice, PlatformFee.USUAL.ofInvoice(amount, code));
    }

    @Test
    void aFeeIsBetweenNothingAndEverything() {
        assertThrows(IllegalArgumentException.class, () -> new PlatformFee(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new PlatformFee(9_000, 1_001, 0));
        assertEquals(777, new PlatformFee(10_000, 0, 0).of(777, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 10001, 49, 10001",
        "USD, 10001, 48, 10001",
        "USD, 10001, 47, 5001",
        "USD, 10001, 24, 5001",
        "USD, 10001, 23, 0",
        "USD, 10001, -2, 0",
        "JPY, 8001, 30, 4001",
        "KWD, 10010, 30, 5010",
        "ISK, 100100, 30, 50100"
    })
    void aBookingIsGivenBackByTheNoticeTheGuestGave(
            String code, long paid, long hoursBefore, long back) {
        var begins = NOW.plus(Duration.ofHours(hoursBefore));
        assertEquals(back, RefundPolicy.USUAL.booking(paid, code, begins, NOW));
    }

    @Test
    void platesAreGivenBackUntilTheCutoff() {
        assertEquals(2_500, RefundPolicy.plates(2_500, NOW.plusMillis(1), NOW));
        assertEquals(0, RefundPolicy.plates(2_500, NOW, NOW));
    }

    @Test
    void groupPricesKeepToWhatTheCurrencyAllows() {
        var price = new MealEventPrice(10_000, 5_000, Currencies.step("KWD"));
        for (int plates = 1; plates <= 25; plates++) {
            assertEquals(0, price.at(plates) % 10);
        }
        assertEquals(9_750, price.at(2));
        assertEquals(5_000, price.at(21));
    }
}
