package com.sautai.desktop.bench;

import com.sautai.desktop.local.Edit;
import com.sautai.model.id.TimeOrderedIds;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// Leads of about 300 bytes each, no two alike, the same at every call.
final class BenchLeads {
    private static final List<String> FIRST =
            List.of(
                    "Ada", "Omar", "Zoë", "Siobhán", "Dmitri", "Ava", "Ingrid", "Kwame", "Mei",
                    "Priya", "José", "Łukasz", "Yuki", "Amélie", "Björn", "Fatima", "Noah", "Chloé",
                    "Tomás", "Hanna", "Søren", "Leila", "Marcus", "Nia", "Oliver", "Paula", "Rhea",
                    "Ibrahim", "Greta", "Anselm");
    private static final List<String> LAST_BEGINS =
            List.of(
                    "Love", "Gar", "Wan", "Du", "Nei", "Bian", "Oka", "Mey", "Tana", "Shar", "Nov",
                    "Mül", "Fern", "Lind", "Ros", "Had", "Berg", "Kowal", "San", "Fisch");
    private static final List<String> LAST_ENDS =
            List.of(
                    "lace", "cia", "gard", "bois", "ll", "chi", "for", "er", "ka", "ma", "ák",
                    "ler", "qvist", "si", "ski", "tos", "berg", "ström", "wood", "by");
    private static final List<String> WORDS =
            List.of(
                    "call",
                    "send",
                    "autumn",
                    "menu",
                    "tasting",
                    "dinner",
                    "wedding",
                    "kitchen",
                    "oven",
                    "eight",
                    "guests",
                    "weekly",
                    "prep",
                    "invoice",
                    "Friday",
                    "market",
                    "vegan",
                    "birthday",
                    "quote",
                    "headcount",
                    "garden",
                    "anniversary",
                    "confirm",
                    "allergy",
                    "list",
                    "wine",
                    "pairing",
                    "about",
                    "the",
                    "for",
                    "and",
                    "with");
    private static final List<String> SOURCES =
            List.of("referral", "manual", "waitlist", "import", "Farmers market", "Instagram");
    private static final List<String> TAGS =
            List.of("wedding", "weekly prep", "corporate", "vip", "birthday", "tasting");
    private static final List<String> ALLERGIES =
            List.of("peanuts", "gluten", "milk", "tree nuts", "sesame", "eggs", "shellfish");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private BenchLeads() {}

    static List<Lead> leads(int count) {
        var random = new Random(11);
        var ids = new TimeOrderedIds(Clock.systemUTC(), random);
        return IntStream.range(0, count).mapToObj(index -> lead(ids, random)).toList();
    }

    /// All of them as one edit, each its own mutation, as an import makes it.
    static Edit added(List<Lead> leads) {
        return new Edit(
                "Samples",
                leads.stream()
                        .map(lead ->
                                List.of(Change.create(SyncedType.LEAD, lead.id(), lead.body())))
                        .toList());
    }

    private static Lead lead(TimeOrderedIds ids, Random random) {
        var first = one(FIRST, random);
        var last = one(LAST_BEGINS, random) + one(LAST_ENDS, random);
        var mail =
                (first + "." + last).toLowerCase(Locale.ROOT)
                        + random.nextInt(1_000)
                        + "@example.com";
        return new Lead(
                ids.next(),
                null,
                null,
                first + " " + last,
                mail,
                "+1 415 %03d %04d".formatted(random.nextInt(1_000), random.nextInt(10_000)),
                one(Stage.ALL, random),
                one(SOURCES, random),
                List.of(one(TAGS, random)),
                random.nextInt(3) == 0 ? List.of(one(ALLERGIES, random)) : List.of(),
                random.nextInt(4) == 0 ? List.of("vegetarian") : List.of(),
                1L + random.nextInt(8),
                NOW.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60))),
                sentence(random),
                NOW.minus(Duration.ofMillis(random.nextInt(Integer.MAX_VALUE))),
                null);
    }

    private static String sentence(Random random) {
        var words = IntStream.range(0, 6 + random.nextInt(5)).mapToObj(i -> one(WORDS, random));
        return String.join(" ", words.toList());
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
