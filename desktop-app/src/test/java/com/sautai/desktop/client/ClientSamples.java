package com.sautai.desktop.client;

import static com.sautai.desktop.client.ClientsKitchen.at;

import com.sautai.desktop.today.TodayKitchen;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A dozen clients as a busy chef has them: regulars, newcomers, one who is not among the leads.
final class ClientSamples {
    private ClientSamples() {}

    static ClientsKitchen fill(ClientsKitchen kitchen) {
        kitchen.lead(
                7,
                "Ada Lovelace",
                Map.of(
                        "household_size",
                        4L,
                        "allergies",
                        List.of("peanuts", "celery"),
                        "dietary_preferences",
                        List.of("Pescatarian", "Low sugar"),
                        "phone",
                        "+351 912 345 678",
                        "email",
                        "ada@example.com"));
        kitchen.lead(8, "Grace Hopper", Map.of("allergies", List.of("milk")));
        kitchen.lead(9, "José Núñez", Map.of("dietary_preferences", List.of("Vegan")));
        kitchen.lead(
                10,
                "Maximiliane von Hohenstein-Oberlahnstein",
                Map.of("allergies", List.of("gluten", "sulphites", "tree nuts", "crustaceans")));
        ada(kitchen);
        var grace =
                kitchen.booking(
                        8,
                        "Grace Hopper",
                        "confirmed",
                        at("2026-11-24", "18:30", "Avenida da Liberdade 110"));
        kitchen.ledger(grace, "charge", 24_000, "EUR");
        var feast = kitchen.records.event("Duck, orange and the last figs", "2026-11-19", "20:30");
        var sunday = kitchen.records.event("Sunday bread and soup", "2026-11-22", "12:30");
        long customer = 9;
        for (var name :
                List.of(
                        "José Núñez",
                        "Maximiliane von Hohenstein-Oberlahnstein",
                        "Katherine Johnson",
                        "Rosalind Franklin",
                        "Émilie du Châtelet",
                        "Zeynep Işık",
                        "Ольга Ладыженская",
                        "Barbara McClintock")) {
            var order =
                    kitchen.plates(
                            customer % 2 == 0 ? sunday : feast,
                            customer,
                            name,
                            customer % 3 + 1,
                            TodayKitchen.NOW.minus(Duration.ofDays(customer)));
            kitchen.ledger(order, "charge", 2_500 * (customer % 3 + 1), "EUR");
            customer++;
        }
        return kitchen;
    }

    private static void ada(ClientsKitchen kitchen) {
        var first =
                kitchen.booking(
                        7,
                        "Ada Lovelace",
                        "completed",
                        at("2026-09-05", "19:00", "Travessa do Carmo 3, 2.º esq."));
        kitchen.ledger(first, "charge", 18_000, "EUR");
        var second =
                kitchen.booking(
                        7,
                        "Ada Lovelace",
                        "completed",
                        at("2026-10-17", "19:30", "Rua das Flores 12"));
        kitchen.ledger(second, "charge", 21_000, "EUR");
        kitchen.ledger(second, "fee", -1_200, "EUR");
        var third =
                kitchen.booking(
                        7,
                        "Ada Lovelace",
                        "refunded",
                        at("2026-11-07", "13:00", "Rua das Flores 12"));
        kitchen.ledger(third, "charge", 18_000, "EUR");
        kitchen.ledger(third, "refund", -18_000, "EUR");
        kitchen.booking(
                7, "Ada Lovelace", "confirmed", at("2026-11-28", "19:00", "Rua das Flores 12"));
        kitchen.booking(7, "Ada Lovelace", "awaiting_payment", Map.of("amount", 96_000L));
        var tokyo =
                kitchen.booking(
                        7,
                        "Ada Lovelace",
                        "completed",
                        Map.of(
                                "amount",
                                40_000L,
                                "currency",
                                "JPY",
                                "offering_title",
                                "Bento box"));
        kitchen.ledger(tokyo, "charge", 40_000, "JPY");
    }
}
