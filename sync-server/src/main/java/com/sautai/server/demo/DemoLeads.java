package com.sautai.server.demo;

import com.sautai.model.id.Ids;
import com.sautai.model.lead.Interaction;
import com.sautai.model.lead.Lead;
import com.sautai.model.lead.Stage;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.Mutation;
import com.sautai.model.sync.Schema;
import com.sautai.model.sync.SyncedType;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Leads that look like a chef's; the same ones each time.
final class DemoLeads {
    private static final List<String> FIRST =
            List.of(
                    "Amara", "Ben", "Chiara", "Dev", "Elena", "Farid", "Grace", "Hiro", "Ines",
                    "Jonas", "Kemi", "Liam", "Maya", "Noor", "Oscar", "Priya", "Quinn", "Rosa",
                    "Sven", "Tala");
    private static final List<String> LAST =
            List.of(
                    "Okafor",
                    "Lindqvist",
                    "Moreau",
                    "Tanaka",
                    "Haddad",
                    "O’Neill",
                    "García",
                    "Novák",
                    "Silva",
                    "Weiß");
    private static final List<List<String>> ALLERGIES =
            List.of(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("peanuts"),
                    List.of("gluten", "milk"),
                    List.of("crustaceans"));
    private static final List<List<String>> DIETS =
            List.of(
                    List.of(),
                    List.of(),
                    List.of("vegetarian"),
                    List.of("vegan"),
                    List.of("halal"));
    private static final List<List<String>> TAGS =
            List.of(
                    List.of(),
                    List.of("weekly"),
                    List.of("wedding"),
                    List.of("dinner party", "vip"));
    private static final List<String> SOURCES = List.of("manual", "referral", "waitlist", "import");
    private static final List<String> NEXT =
            List.of("Send the menu", "Call back", "Ask about the kitchen", "Confirm the date");
    private static final List<String> NOTES =
            List.of(
                    "Loves the lamb",
                    "Oven is small, bring trays",
                    "Asked for a tasting",
                    "Prefers Fridays",
                    "Paid at once");
    private static final int LEADS = 36;

    private final Instant now;
    private final Ids ids;
    private final Random random;
    private final List<Mutation> mutations = new ArrayList<>();

    DemoLeads(Instant now, Ids ids, int seed) {
        this.now = now;
        this.ids = ids;
        this.random = new Random(seed);
    }

    List<Mutation> mutations() {
        for (int i = 0; i < LEADS; i++) {
            var lead = lead(FIRST.get(i % FIRST.size()) + " " + pick(LAST));
            add(Change.create(SyncedType.LEAD, lead.id(), lead.body()));
            for (int note = random.nextInt(4); note > 0; note--) {
                add(note(lead.id(), ago(20)));
            }
        }
        return mutations;
    }

    private Lead lead(String name) {
        return new Lead(
                ids.next(),
                null,
                null,
                name,
                address(name),
                "+1 555 01" + (10 + random.nextInt(90)),
                pick(Stage.ALL),
                pick(SOURCES),
                pick(TAGS),
                pick(ALLERGIES),
                pick(DIETS),
                1L + random.nextInt(8),
                nextAction(),
                pick(NEXT),
                ago(90),
                null);
    }

    /// In letters that mail takes: "Hiro Weiß" is `hiro.weiss`.
    private static String address(String name) {
        var letters =
                Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD);
        return letters.replaceAll("[^a-z ]", "").replace(' ', '.') + "@example.com";
    }

    private @Nullable Instant nextAction() {
        return random.nextInt(3) == 0 ? null : now.plus(Duration.ofHours(random.nextInt(240) - 48));
    }

    private Change note(UUID lead, Instant at) {
        var id = ids.next();
        return Change.create(
                SyncedType.INTERACTION, id, Interaction.note(id, lead, pick(NOTES), at).body());
    }

    private void add(Change change) {
        mutations.add(new Mutation(ids.next(), Schema.CURRENT, now, List.of(change)));
    }

    private Instant ago(int days) {
        return now.minus(Duration.ofMinutes(random.nextInt(days * 24 * 60)));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
