package com.sautai.model.meal;

import static com.sautai.model.meal.MealEventSamples.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.model.Problem;
import com.sautai.model.sync.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MealEventRulesTest {
    private static final Fields STEW = event("America/New_York", "2026-11-22", "18:00");

    @Test
    void ordersEndBeforeTheEvent() {
        assertEquals(List.of(), fields(STEW));
        assertEquals(List.of("cutoff_date"), fields(STEW.with("cutoff_time", "18:00")));
    }

    @Test
    void whatIsPublishedIsStillToCome() {
        var late = STEW.with("published_at", "2026-11-22T12:00:00Z");

        assertEquals(List.of("cutoff_date"), fields(late));
        assertEquals(
                List.of("cutoff_date", "event_date"),
                fields(late.with("published_at", "2026-11-23T00:00:00Z")));
        assertEquals(List.of(), fields(late.with("published_at", null)));
    }

    @Test
    void aPlateCostsAtLeastWhatCanBeCharged() {
        assertEquals(List.of("min_price"), fields(STEW.with("min_price", 49)));
    }

    @Test
    void thePriceFallsByATwentiethOfTheWay() {
        var price = MealEventPrice.of(STEW);

        assertEquals(
                List.of(2_000L, 2_000L, 1_950L, 1_900L, 1_050L, 1_000L, 1_000L),
                List.of(
                        price.at(0),
                        price.at(1),
                        price.at(2),
                        price.at(3),
                        price.at(20),
                        price.at(21),
                        price.at(5_000)));
    }

    @Test
    void halvesOfMinorUnitsAreRoundedUp() {
        assertEquals(1_000L - 4, new MealEventPrice(1_000, 910, 1).at(2));
        assertEquals(1_000L - 4, new MealEventPrice(1_000, 911, 1).at(2));
        assertEquals(1_000L - 5, new MealEventPrice(1_000, 909, 1).at(2));
        assertEquals(99_999_999L, new MealEventPrice(99_999_999, 99_999_999, 1).at(77));
    }

    @Test
    void seatsThatWaitForTheirPaymentAreTaken() {
        var sold = STEW.with("plates_sold", 7).with("plates_held", 3);

        assertEquals(2, MealEventSeats.left(sold));
        assertFalse(MealEventSeats.isOverbooked(sold));
        assertTrue(MealEventSeats.isOverbooked(sold.with("max_orders", 9)));
        assertEquals(0, MealEventSeats.left(sold.with("max_orders", 9)));
        assertEquals(1_700L, MealEventPrice.now(sold));
    }

    private static List<String> fields(Fields event) {
        return MealEventRules.problems(event).stream().map(Problem::field).toList();
    }
}
