package com.sautai.server.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.model.sync.Change;
import com.sautai.model.sync.Fields;
import com.sautai.model.sync.Push;
import com.sautai.model.sync.SyncedType;
import com.sautai.server.Samples;
import com.sautai.server.sync.TestChef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A lead that a chef typed on a device and goes on editing there, and what must be left of it.
final class TypedLead {
    private static final int EDITS = 4;
    private static final List<String> EDITED = List.of("name", "phone", "next_action_note");

    private final TestChef chef;
    private final UUID id = Samples.IDS.next();
    private Fields written;

    TypedLead(TestChef chef, String email) {
        this.chef = chef;
        written =
                Fields.of(
                        Map.of(
                                "name",
                                "Mrs Smith",
                                "email",
                                email.toUpperCase(Locale.ROOT),
                                "allergies",
                                List.of("milk"),
                                "source",
                                "market"));
    }

    void make() {
        var body = written.with("stage", "new").with("created_at", Samples.NOON);
        assertEquals(
                Push.Outcome.APPLIED,
                chef.outcome(Samples.mutation(Change.create(SyncedType.LEAD, id, body))));
    }

    /// Changes fields that the guest's account tells nothing of, each from what the chef sees.
    boolean edit(long seed) {
        var random = new Random(seed);
        for (int count = 0; count < EDITS; count++) {
            var field = EDITED.get(random.nextInt(EDITED.size()));
            var value = String.valueOf(1_000_000 + random.nextInt(1_000_000));
            var outcome = chef.outcome(Samples.edit(id, field, written.get(field), value));
            assertEquals(Push.Outcome.APPLIED, outcome, field);
            written = written.with(field, value);
        }
        return true;
    }

    /// Everything that the chef wrote is there as the chef wrote it last.
    void check(String where) {
        var lead = chef.lead(id);
        assertEquals(written, lead.only(written.values().keySet()), where);
    }
}
