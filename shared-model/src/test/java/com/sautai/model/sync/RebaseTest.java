package com.sautai.model.sync;

import static com.sautai.model.lead.LeadSamples.ADA_ID;
import static com.sautai.model.lead.LeadSamples.ada;
import static com.sautai.model.sync.SyncedType.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class RebaseTest {
    @Test
    void anOwnEditStaysOnTopOfWhatTheServerBrings() {
        var edit = Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada());

        assertEquals(
                ada().with("phone", "123456").with("stage", "proposal"),
                Rebase.onto(ada().with("phone", "123456").with("stage", "booked"), List.of(edit)));
    }

    @Test
    void aRecordMadeHereIsShownBeforeTheServerHasIt() {
        assertEquals(ada(), Rebase.onto(null, List.of(Change.create(LEAD, ADA_ID, ada()))));
    }

    @Test
    void anEditOfARecordThatIsNotThereShowsNothing() {
        assertNull(
                Rebase.onto(
                        null,
                        List.of(Change.put(LEAD, ADA_ID, Fields.of("stage", "booked"), ada()))));
    }

    @Test
    void anOwnEditKeepsARecordInSightThatSomebodyDeleted() {
        var deleted = ada().with(Fields.DELETED_AT, "2026-05-01T12:00:00Z");
        var edit = Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada());

        assertEquals(ada().with("stage", "proposal"), Rebase.onto(deleted, List.of(edit)));
    }

    @Test
    void anOwnDeletionHidesTheRecordUntilItIsRestored() {
        var delete = Change.delete(LEAD, ADA_ID, ada());
        var restore = Change.restore(LEAD, ADA_ID, ada(), "2026-05-01T12:00:00Z");

        assertNull(Rebase.onto(ada(), List.of(delete)));
        assertEquals(ada(), Rebase.onto(ada(), List.of(delete, restore)));
    }
}
