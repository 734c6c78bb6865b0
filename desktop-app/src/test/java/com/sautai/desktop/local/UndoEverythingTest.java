package com.sautai.desktop.local;

import static com.sautai.desktop.local.Kitchens.added;
import static com.sautai.desktop.local.Kitchens.deleted;
import static com.sautai.desktop.local.Kitchens.lead;
import static com.sautai.desktop.local.Kitchens.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sautai.model.lead.Interaction;
import com.sautai.model.sync.Change;
import com.sautai.model.sync.SyncedType;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UndoEverythingTest {
    private static final int STEPS = 200;

    @AutoClose private final LocalStore store = Kitchens.inMemory();

    private final Random random = new Random(7);

    @Test
    void twoHundredEditsUndoneAreTheStartAndRedoneTheEnd() {
        for (var name : List.of("Ada", "Bob", "Cy")) {
            store.apply(added(lead(name)));
        }
        var start = everything();
        for (var done = 0; done < STEPS; ) {
            done += store.apply(any()) instanceof Applied.Done ? 1 : 0;
        }
        var end = everything();

        for (var i = 0; i < STEPS; i++) {
            assertInstanceOf(Applied.Done.class, store.undo());
        }
        assertEquals(start, everything());
        for (var i = 0; i < STEPS; i++) {
            assertInstanceOf(Applied.Done.class, store.redo());
        }
        assertEquals(end, everything());
    }

    private List<List<Row>> everything() {
        return List.of(store.rows(SyncedType.LEAD), store.rows(SyncedType.INTERACTION));
    }

    private Edit any() {
        var leads = store.rows(SyncedType.LEAD);
        if (leads.isEmpty() || random.nextInt(8) == 0) {
            return added(lead("New " + random.nextInt(1000)));
        }
        var id = leads.get(random.nextInt(leads.size())).id();
        return switch (random.nextInt(6)) {
            case 0 -> set(store, id, "name", "Name " + random.nextInt(5));
            case 1 -> set(store, id, "phone", random.nextBoolean() ? "" : "12" + random.nextInt(5));
            case 2 ->
                    set(
                            store,
                            id,
                            "tags",
                            List.of("t" + random.nextInt(3), "u" + random.nextInt(3)));
            case 3 -> set(store, id, "stage", random.nextBoolean() ? "booked" : "new");
            case 4 -> note(id);
            default -> deleted(store, id);
        };
    }

    private static Edit note(UUID lead) {
        var note =
                Interaction.note(
                        UUID.randomUUID(), lead, "Called", Instant.parse("2026-11-21T10:00:00Z"));
        return Edit.of(
                "Noted", List.of(Change.create(SyncedType.INTERACTION, note.id(), note.body())));
    }
}
