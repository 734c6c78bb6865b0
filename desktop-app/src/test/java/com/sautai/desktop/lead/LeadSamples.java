package com.sautai.desktop.lead;

import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.InteractionType;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Leads as a chef has them, the same ones at every call.
final class LeadSamples {
    /// A Friday, noon in London.
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final List<String> FIRST =
            List.of(
                    "Ada", "Omar", "Zoë", "Siobhán", "Dmitri", "Ava", "Ingrid", "Kwame", "Mei",
                    "Priya", "José", "Łukasz", "Yuki", "Amélie", "Björn", "Fatima", "Noah", "Chloé",
                    "Tomás", "Hanna", "Søren", "Leila", "Marcus", "Nia", "Oliver", "Paula");
    private static final List<String> LAST =
            List.of(
                    "Lovelace",
                    "García",
                    "Wang",
                    "Dubois",
                    "O’Neill",
                    "Bianchi",
                    "Okafor",
                    "Meyer",
                    "Tanaka",
                    "Sharma",
                    "Novák",
                    "Müller",
                    "Fernández",
                    "Lindqvist",
                    "Rossi",
                    "Haddad",
                    "Van der Berg",
                    "Kowalski",
                    "Santos",
                    "Fischer",
                    "Nakamura",
                    "Montgomery-Featherstonehaugh",
                    "Silva",
                    "Petrov",
                    "Johansson",
                    "Adeyemi",
                    "Costa",
                    "Weber",
                    "Moreau");
    private static final List<String> SOURCES =
            List.of("referral", "manual", "waitlist", "import", "Farmers market", "Instagram");
    private static final List<String> NOTES =
            List.of(
                    "Send the autumn menu",
                    "Call about the anniversary dinner",
                    "Confirm headcount",
                    "Ask about the kitchen and the oven",
                    "Plan a tasting for four",
                    "Quote for weekly prep, two adults and one child",
                    "Send the invoice",
                    "");
    private static final List<String> TAGS =
            List.of("wedding", "weekly prep", "corporate", "vip", "birthday", "vegan", "tasting");
    private static final List<String> ALLERGIES =
            List.of("peanuts", "gluten", "milk", "tree nuts", "sesame", "eggs", "Kiwi");

    private LeadSamples() {}

    static List<Lead> leads(int count) {
        var random = new Random(7);
        var leads = new ArrayList<Lead>();
        for (int index = 0; index < count; index++) {
            leads.add(lead(index, random));
        }
        return leads;
    }

    private static Lead lead(int index, Random random) {
        var first = FIRST.get(index % FIRST.size());
        var last = LAST.get((index * 7 + index / FIRST.size()) % LAST.size());
        var email = Fold.of(first + "." + last).replaceAll("[^a-z.]", "") + "@example.com";
        var created = NOW.minus(Duration.ofHours(20 + random.nextInt(4000)));
        return new Lead(
                new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | index),
                null,
                null,
                first + " " + last,
                random.nextInt(5) == 0 ? "" : email,
                random.nextInt(3) == 0 ? "" : "+1 415 555 %04d".formatted(random.nextInt(10_000)),
                stage(random.nextInt(100)),
                SOURCES.get(random.nextInt(SOURCES.size())),
                some(TAGS, random, 3),
                some(ALLERGIES, random, 3),
                random.nextInt(4) == 0 ? List.of("vegetarian") : List.of(),
                random.nextInt(2) == 0 ? null : 1L + random.nextInt(8),
                nextAction(random),
                NOTES.get(random.nextInt(NOTES.size())),
                created,
                random.nextInt(15) == 0 ? NOW.minus(Duration.ofDays(3)) : null);
    }

    private static Stage stage(int percent) {
        return percent < 35
                ? Stage.NEW
                : percent < 55
                        ? Stage.DISCOVERY
                        : percent < 70
                                ? Stage.PROPOSAL
                                : percent < 85 ? Stage.BOOKED : Stage.FOLLOW_UP;
    }

    private static @Nullable Instant nextAction(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> NOW.minus(Duration.ofHours(3 + random.nextInt(24 * 10)));
            case 1 -> NOW.plus(Duration.ofHours(1 + random.nextInt(48)));
            case 2 -> NOW.plus(Duration.ofHours(48 + random.nextInt(24 * 30)));
            default -> null;
        };
    }

    private static List<String> some(List<String> words, Random random, int most) {
        int count = Math.max(0, random.nextInt(most * 2) - most + 1);
        return random.ints(0, words.size()).distinct().limit(count).mapToObj(words::get).toList();
    }

    /// What happened with a lead.
    static List<Interaction> interactions(Lead lead) {
        return List.of(
                Interaction.note(
                        new UUID(1, lead.id().getLeastSignificantBits()),
                        lead.id(),
                        "Called back: a dinner for eight in December, open kitchen, no oven.\nWants a menu by Friday.",
                        NOW.minus(Duration.ofHours(30))),
                new Interaction(
                        new UUID(2, lead.id().getLeastSignificantBits()),
                        lead.id(),
                        InteractionType.MESSAGE,
                        Fields.of("text", "Hello, do you have time on 12 December? We are eight."),
                        NOW.minus(Duration.ofDays(4))),
                new Interaction(
                        new UUID(3, lead.id().getLeastSignificantBits()),
                        lead.id(),
                        InteractionType.FAVORITE,
                        Fields.NONE,
                        NOW.minus(Duration.ofDays(9))));
    }
}
