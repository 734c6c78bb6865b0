package com.sautai.desktop.client;

import static com.sautai.desktop.client.ClientsKitchen.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sautai.desktop.today.TodayKitchen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClientsTest {
    @AutoClose private final ClientsKitchen kitchen = new ClientsKitchen();

    @Test
    void aPersonIsOneClientHoweverTheyOrder() {
        kitchen.lead(
                7,
                "Ada Lovelace",
                Map.of(
                        "household_size", 5L,
                        "allergies", List.of("peanuts"),
                        "dietary_preferences", List.of("Vegan")));
        kitchen.booking(7, "A. Lovelace", "completed", at("2026-10-17", "19:30", "Rua Nova 1"));
        var feast = kitchen.records.event("Duck feast", "2026-11-22", "19:00");
        kitchen.plates(feast, 7, "A. Lovelace", 2, TodayKitchen.NOW);

        var ada = one();
        assertEquals("Ada Lovelace", ada.name());
        assertEquals(5, ada.household());
        assertEquals(List.of("peanuts"), ada.allergies());
        assertEquals(List.of("Vegan"), ada.diets());
        assertEquals(
                List.of("Duck feast", "Dinner at home"),
                ada.orders().stream().map(ClientOrder::title).toList());
        assertEquals(5_000, ada.orders().getFirst().amount());
        assertEquals(Instant.parse("2026-10-17T18:30:00Z"), ada.lastVisit());
        assertEquals(Instant.parse("2026-11-22T19:00:00Z"), ada.nextVisit());
    }

    @Test
    void whoOnlyCancelledIsNoClient() {
        kitchen.booking(7, "Ada", "cancelled", Map.of());
        kitchen.booking(7, "Ada", "declined", Map.of());
        kitchen.booking(8, "Grace", "draft", Map.of());
        assertEquals(List.of(), kitchen.clients());

        kitchen.booking(7, "Ada", "awaiting_payment", Map.of());
        assertEquals(3, one().orders().size());
        assertNull(one().lastVisit());
        assertNull(one().nextVisit());
    }

    @Test
    void aClientWithoutALeadIsKnownFromTheirOrders() {
        kitchen.booking(
                7,
                "Ada",
                "completed",
                Map.of("created_at", TodayKitchen.NOW.minus(Duration.ofDays(40))));
        kitchen.booking(7, "Ada King", "confirmed", Map.of("household_size", 2L));

        assertNull(one().lead());
        assertEquals("Ada King", one().name());
        assertEquals(2, one().household());
        assertEquals(List.of(), one().allergies());

        kitchen.lead(7, "Ada Lovelace", Map.of());
        assertNotNull(one().lead());
    }

    @Test
    void addressesStandOnceTheNewestFirst() {
        kitchen.booking(7, "Ada", "completed", at("2026-08-01", "19:00", "Rua Nova 1"));
        kitchen.booking(7, "Ada", "completed", at("2026-10-01", "19:00", "Rua das Flores 12"));
        kitchen.booking(7, "Ada", "confirmed", at("2026-12-01", "19:00", "Rua Nova 1"));

        assertEquals(
                List.of("Rua Nova 1, 1200-195, Lisboa", "Rua das Flores 12, 1200-195, Lisboa"),
                one().addresses());
    }

    @Test
    void valueIsWhatWasPaidLessWhatWentBack() {
        var euros = kitchen.booking(7, "Ada", "completed", Map.of());
        kitchen.ledger(euros, "charge", 18_000, "EUR");
        kitchen.ledger(euros, "fee", -900, "EUR");
        kitchen.ledger(euros, "refund", -3_000, "EUR");
        kitchen.ledger(euros, "payout", -14_000, "EUR");
        var yen = kitchen.booking(7, "Ada", "completed", Map.of());
        kitchen.ledger(yen, "charge", 40_000, "JPY");
        kitchen.ledger(yen, "dispute", -40_000, "JPY");
        var other = kitchen.booking(8, "Grace", "completed", Map.of());
        kitchen.ledger(other, "charge", 1_000, "EUR");
        kitchen.records.ledger("charge", 77_000, "EUR", Duration.ofDays(1));

        var clients = kitchen.clients();
        assertEquals(Map.of("EUR", 15_000L, "JPY", 0L), clients.getFirst().value());
        assertEquals(Map.of("EUR", 1_000L), clients.getLast().value());
    }

    @Test
    void platesOfAnEventThatIsNotThereAreStillOrders() {
        kitchen.plates(UUID.randomUUID(), 7, "Ada", 2, TodayKitchen.NOW);

        assertNull(one().orders().getFirst().visit());
        assertEquals("", one().orders().getFirst().title());
    }

    private Client one() {
        var clients = kitchen.clients();
        assertEquals(1, clients.size());
        return clients.getFirst();
    }
}
