package com.sautai.server.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.lead.InteractionType;
import com.sautai.server.Samples;
import com.sautai.server.TestDatabase;
import com.sautai.server.TestGuests;
import com.sautai.server.sync.TestChef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What guests do arrives in any order, twice and at the same time, while the chef edits.
class LeadInterleavingsTest {
    private static final int INTERLEAVINGS = Integer.getInteger("interleavings", 1_000);
    private static final int THREADS = 3;

    /// One guest did something.
    private record Trigger(long guest, InteractionType type, String key) {}

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachGuestIsOneLeadAndEachEventOneInteraction(TestDatabase kind) throws Exception {
        var parts = kind.parts();
        var automation = new GuestLeads(Samples.IDS);
        var guests = new ArrayList<Long>();
        var addresses = new ArrayList<String>();
        for (var name : List.of("Ann", "Ben", "Cem")) {
            addresses.add(TestGuests.address(name));
            guests.add(TestGuests.make(parts.database(), name, addresses.getLast(), ""));
        }
        try (var threads = Executors.newFixedThreadPool(THREADS + 1)) {
            for (int seed = 0; seed < INTERLEAVINGS; seed++) {
                var random = new Random(seed);
                var chef = TestChef.make(parts);
                var work = new ArrayList<Callable<Boolean>>();
                var triggers = triggers(random, guests);
                for (int thread = 0; thread < THREADS; thread++) {
                    var own = every(THREADS, thread, triggers);
                    work.add(() -> {
                        own.forEach(each -> tell(kind, chef, automation, each));
                        return true;
                    });
                }
                var typed = new TypedLead(chef, addresses.getFirst());
                typed.make();
                int edits = random.nextInt();
                work.add(() -> typed.edit(edits));
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
                typed.check("seed " + seed);
                check("seed " + seed, chef, triggers, guests.getFirst());
            }
        }
    }

    /// @param typed the guest whom the chef typed as a lead before
    private static void check(String where, TestChef chef, List<Trigger> triggers, long typed) {
        var leads = new TreeMap<Long, Integer>();
        int interactions = 0;
        for (var entry : chef.feed(0)) {
            switch (entry.type()) {
                case LEAD -> {
                    var guest = Samples.body(entry).number("user_number");
                    leads.merge(guest == null ? typed : guest, 1, Integer::sum);
                }
                case INTERACTION -> interactions++;
                default -> throw new AssertionError(where + " " + entry);
            }
        }
        var told = triggers.stream().distinct().toList();
        var expected = new TreeMap<>(Map.of(typed, 1));
        told.forEach(each -> expected.put(each.guest(), 1));
        assertEquals(expected, leads, where);
        assertEquals(told.size(), interactions, where);
    }

    private static List<Trigger> triggers(Random random, List<Long> guests) {
        var triggers = new ArrayList<Trigger>();
        for (int count = 0; count < 4; count++) {
            var trigger =
                    new Trigger(
                            guests.get(random.nextInt(guests.size())),
                            InteractionType.values()[random.nextInt(4)],
                            String.valueOf(count));
            triggers.addAll(Collections.nCopies(1 + random.nextInt(2), trigger));
        }
        Collections.shuffle(triggers, random);
        return triggers;
    }

    private static List<Trigger> every(int step, int first, List<Trigger> triggers) {
        return IntStream.range(0, triggers.size())
                .filter(index -> index % step == first)
                .mapToObj(triggers::get)
                .toList();
    }

    private static void tell(
            TestDatabase kind, TestChef chef, LeadAutomation automation, Trigger trigger) {
        kind.parts()
                .records()
                .write(
                        chef.device().chefId(),
                        writing -> {
                            automation.happened(
                                    writing,
                                    trigger.guest(),
                                    new LeadAutomation.Event(
                                            trigger.type(), trigger.key(), Samples.NOON, Map.of()));
                            return true;
                        });
    }
}
