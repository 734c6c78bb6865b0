package com.sautai.server.meal;

import static com.sautai.server.meal.EventRequests.EVENTS;
import static com.sautai.server.meal.EventRequests.errors;
import static com.sautai.server.meal.EventRequests.stew;
import static com.sautai.server.meal.EventRequests.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.server.Samples;
import com.sautai.server.ServerApp;
import com.sautai.server.ServerConfig;
import com.sautai.server.TestPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It is noon of 2026-11-20 in London: nine in the evening in Tokyo, seven in the morning in New
/// York.
final class MealEventInputTest {
    private static final ServerApp SERVER =
            ServerApp.start(ServerConfig.inMemory("meal-input"), Samples.CLOCK, Samples.IDS);
    private static final TestPeople PEOPLE = new TestPeople(SERVER);
    private static final TestPeople.Person EMIRI = PEOPLE.chef("emiri", "Asia/Tokyo", "JPY");
    private static final TestPeople.Person ADA = PEOPLE.chef("ada", "America/New_York", "USD");

    @AfterAll
    static void stop() {
        EMIRI.close();
        ADA.close();
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 25, 2500, 25.00",
        "USD, 25.5, 2550, 25.50",
        "JPY, 2500, 2500, 2500",
        "KWD, 2.12, 2120, 2.120",
    })
    void aPriceIsWrittenAsItsCurrencyIs(String currency, String price, long minor, String told) {
        try (var chef = PEOPLE.chef("chef" + currency + price, "Asia/Tokyo", currency)) {
            var event = new HashMap<>(stew("Stew"));
            event.remove("min_price");
            event.put("base_price", price);

            var made = chef.client().post(EVENTS, event).json();

            assertEquals(minor, made.path("base_price_cents").asLong());
            assertEquals(told, made.path("base_price").asString());
            assertEquals(told, made.path("min_price").asString());
        }
    }

    @Test
    void aPriceFinerThanItsCurrencyIsRefused() {
        assertEquals(
                List.of("base_price"),
                errors(EMIRI.client().post(EVENTS, with(stew("Stew"), "base_price", 25.5))));
        assertEquals(
                List.of("base_price"),
                errors(ADA.client().post(EVENTS, with(stew("Stew"), "base_price", "25.001"))));
    }

    @Test
    void whatIsWrongIsToldByTheNamesOfTheWeb() {
        assertEquals(
                List.of("base_price", "order_cutoff_time"),
                errors(EMIRI.client().post(EVENTS, Map.of("title", "Stew"))));
        assertEquals(
                List.of("event_date", "event_time", "max_orders"),
                errors(
                        EMIRI.client()
                                .post(
                                        EVENTS,
                                        Map.of(
                                                "title", "Stew",
                                                "base_price", 2_500,
                                                "order_cutoff_time", "2026-11-22 12:00"))));
        for (var cutoff :
                List.of("2026-11-22 18:00", "2026-11-20 20:00", "noon", "2026-13-01 1:00")) {
            assertEquals(
                    List.of("order_cutoff_time"),
                    errors(
                            EMIRI.client()
                                    .post(EVENTS, with(stew("Stew"), "order_cutoff_time", cutoff))),
                    cutoff);
        }
        assertEquals(
                List.of("status"),
                errors(EMIRI.client().post(EVENTS, with(stew("Stew"), "status", "cancelled"))));
        assertEquals(
                List.of("max_orders", "special_instructions", "title"),
                errors(
                        EMIRI.client()
                                .post(
                                        EVENTS,
                                        with(
                                                with(
                                                        with(stew("Stew"), "title", 7),
                                                        "max_orders",
                                                        1e300),
                                                "special_instructions",
                                                List.of()))));
    }

    /// Half past eight in the evening of the 20th is over in Tokyo and still to come in New York.
    @Test
    void theFutureIsThatOfTheChef() {
        var tonight =
                with(
                        with(stew("Tonight"), "event_date", "2026-11-20"),
                        "order_cutoff_time",
                        "2026-11-20 17:30");

        assertEquals(201, ADA.client().post(EVENTS, tonight).status());
        assertEquals(
                List.of("event_date", "order_cutoff_time"),
                errors(EMIRI.client().post(EVENTS, tonight)));
    }

    /// On 2027-03-14 the clocks of New York skip from two to three, on 2027-11-07 they go from two
    /// back to one.
    @ParameterizedTest
    @CsvSource({
        "2027-03-14, 2027-03-14 02:30, 2027-03-14T07:30:00Z",
        "2027-11-07, 2027-11-07 01:30, 2027-11-07T05:30:00Z",
        "2027-11-07, 2027-11-07T06:30:00Z, 2027-11-07T05:30:00Z",
    })
    void aCutoffOnADayWithAClockChangeIsOneMoment(String date, String cutoff, String moment) {
        var event = with(with(stew("Early"), "event_date", date), "order_cutoff_time", cutoff);

        var made = ADA.client().post(EVENTS, event).json();

        assertEquals(date, made.path("event_date").asString());
        assertEquals("18:00", made.path("event_time").asString());
        assertEquals(moment, made.path("order_cutoff_time").asString());
    }
}
