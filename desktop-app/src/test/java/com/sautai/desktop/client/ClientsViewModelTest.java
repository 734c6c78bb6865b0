package com.sautai.desktop.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClientsViewModelTest {
    @AutoClose private final ClientsKitchen kitchen = new ClientsKitchen();

    @Test
    void searchForgivesAccentsAndCase() {
        ClientSamples.fill(kitchen);
        assertEquals(10, kitchen.names().size());

        search("jose nunez");
        assertEquals(List.of("José Núñez"), kitchen.names());
        search("ISIK");
        assertEquals(List.of("Zeynep Işık"), kitchen.names());
        search("emilie");
        assertEquals(List.of("Émilie du Châtelet"), kitchen.names());
        search("peanut flores");
        assertEquals(List.of("Ada Lovelace"), kitchen.names());
        search("nobody at all");
        assertEquals(List.of(), kitchen.names());
        assertEquals(null, kitchen.model.chosen().get());
    }

    @Test
    void theListStandsByNameLastOrderOrValue() {
        var ada =
                kitchen.booking(
                        7, "Ada", "completed", Map.of("created_at", "2026-10-01T10:00:00Z"));
        var bea =
                kitchen.booking(
                        8, "bea", "completed", Map.of("created_at", "2026-11-01T10:00:00Z"));
        var armin =
                kitchen.booking(
                        9, "Ärmin", "completed", Map.of("created_at", "2026-09-01T10:00:00Z"));
        kitchen.ledger(ada, "charge", 5_000, "EUR");
        kitchen.ledger(bea, "charge", 90_000, "JPY");
        kitchen.ledger(armin, "charge", 7_000, "EUR");

        assertEquals(List.of("Ada", "Ärmin", "bea"), kitchen.names());
        kitchen.model.sort().set(ClientSort.LAST_ORDER);
        assertEquals(List.of("bea", "Ada", "Ärmin"), kitchen.names());
        kitchen.model.sort().set(ClientSort.VALUE);
        assertEquals(List.of("Ärmin", "Ada", "bea"), kitchen.names());
    }

    @Test
    void whoIsInFullStaysSoWhileTheListChanges() {
        kitchen.booking(7, "Ada", "completed", Map.of());
        kitchen.booking(8, "Grace", "completed", Map.of());
        assertEquals("Ada", chosen().name());

        kitchen.model.choose(kitchen.model.shown().get().getLast());
        kitchen.booking(9, "Zoe", "completed", Map.of());
        kitchen.booking(8, "Grace", "confirmed", Map.of());
        assertEquals("Grace", chosen().name());
        assertEquals(2, chosen().orders().size());

        search("zoe");
        assertEquals("Zoe", chosen().name());
    }

    @Test
    void aLeadIsOpenedWhereThereIsOne() {
        kitchen.booking(7, "Ada", "completed", Map.of());
        assertFalse(kitchen.model.canOpenLead());
        kitchen.model.openLead();
        assertEquals(List.of(), kitchen.opened);

        var lead = kitchen.lead(7, "Ada Lovelace", Map.of());
        assertTrue(kitchen.model.canOpenLead());
        kitchen.model.openLead();
        assertEquals(List.of(lead), kitchen.opened);
    }

    @Test
    void aRowSaysTheNextVisitOrElseTheLast() {
        ClientSamples.fill(kitchen);
        var words = kitchen.model.words();
        assertEquals("Ada Lovelace", chosen().name());
        assertEquals(
                "Ada Lovelace, allergies Celery, Peanuts, lifetime value €390.00, JP¥40,000,"
                        + " Next visit 28 Nov",
                words.aloud(chosen()));
        search("jose");
        assertEquals("Last visit 19 Nov", words.visits(chosen()));
    }

    private void search(String text) {
        kitchen.model.query().set(text);
    }

    private Client chosen() {
        return Objects.requireNonNull(kitchen.model.chosen().get());
    }
}
