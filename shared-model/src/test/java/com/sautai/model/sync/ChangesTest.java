package com.sautai.model.sync;

import static com.sautai.model.lead.LeadSamples.ADA_ID;
import static com.sautai.model.lead.LeadSamples.ada;
import static com.sautai.model.sync.SyncedType.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    private static final String DELETED = "2026-05-01T12:00:00Z";

    @Test
    void onlyWhatDiffersIsWrittenAndSetsTravelByElement() {
        var after = ada().with("stage", "booked").with("tags", List.of("wedding"));

        assertEquals(
                List.of(
                        Change.put(LEAD, ADA_ID, Fields.of("stage", "booked"), ada()),
                        Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("wedding"))),
                        Change.remove(LEAD, ADA_ID, Fields.of("tags", List.of("vip")))),
                Changes.between(LEAD, ADA_ID, ada(), after));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverWasDoneIsUndoneByItsInverses(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            @Nullable Fields start = random.nextBoolean() ? ada() : null;
            var inverses = new ArrayList<Change>();
            @Nullable Fields body = start;
            for (int step = 0; step < 6; step++) {
                for (var change : randomChanges(random, body)) {
                    inverses.addAll(0, Changes.inverse(body, change, DELETED));
                    body = Rebase.onto(body, List.of(change));
                }
            }
            for (var inverse : inverses) {
                body = Rebase.onto(body, List.of(inverse));
            }
            assertEquals(start, body, "seed " + seed + ", round " + round);
        }
    }

    private static List<Change> randomChanges(Random random, @Nullable Fields body) {
        if (body == null) {
            return List.of(
                    Change.create(
                            LEAD, ADA_ID, ada().with("phone", "" + random.nextInt(1_000_000))));
        }
        if (random.nextInt(8) == 0) {
            return List.of(Change.delete(LEAD, ADA_ID, body));
        }
        var tags = new TreeSet<String>();
        for (int count = random.nextInt(4); count > 0; count--) {
            tags.add("tag" + random.nextInt(5));
        }
        var after =
                body.with("tags", List.copyOf(tags))
                        .with("stage", List.of("new", "proposal", "booked").get(random.nextInt(3)))
                        .with("phone", random.nextBoolean() ? "" : "12345" + random.nextInt(10));
        return Changes.between(LEAD, ADA_ID, body, after.compact());
    }
}
