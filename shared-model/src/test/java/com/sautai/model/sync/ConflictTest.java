package com.sautai.model.sync;

import static com.sautai.model.lead.LeadSamples.ADA_ID;
import static com.sautai.model.lead.LeadSamples.ada;
import static com.sautai.model.sync.SyncedType.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final UUID MID = UUID.fromString("019a0000-0000-7000-8000-0000000000f1");
    private static final Instant EDITED = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void aConflictTravelsAsARecord() {
        var conflict =
                parked(
                        ada().with("stage", "booked"),
                        Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada()));

        assertEquals(conflict, Conflict.of(conflict.id(), conflict.body()));
        assertEquals(List.of(), SyncedType.CONFLICT.problems(conflict.body()));
    }

    @Test
    void theSameMutationAgainParksTheSameConflict() {
        var current = ada().with("stage", "booked");
        var change = Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada());

        assertEquals(parked(current, change).id(), parked(current, change).id());
    }

    @Test
    void usingTheOtherValueWritesItOverTheCurrentOne() {
        var current = ada().with("stage", "booked");
        var conflict =
                parked(current, Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada()));

        assertEquals(
                current.with("stage", "proposal"),
                merged(current, conflict.useOther(current).getFirst()));
    }

    @Test
    void usingTheOtherValueOfARefusedDeletionDeletes() {
        var current = ada().with("stage", "booked");
        var conflict = parked(current, Change.delete(LEAD, ADA_ID, ada()));

        assertEquals(
                current.with(Fields.DELETED_AT, EDITED),
                merged(current, conflict.useOther(current).getFirst()));
    }

    @Test
    void usingAnEditOfADeletedRecordBringsItBackWithTheEdit() {
        var deleted = ada().with(Fields.DELETED_AT, EDITED);
        var conflict =
                parked(deleted, Change.put(LEAD, ADA_ID, Fields.of("phone", "123456"), ada()));

        assertEquals(ada().with("phone", "123456"), resolved(deleted, conflict));
    }

    @Test
    void aTagForADeletedRecordComesBackWithIt() {
        var deleted = ada().with(Fields.DELETED_AT, EDITED);
        var conflict =
                parked(deleted, Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("wedding"))));

        assertEquals(ada().with("tags", List.of("vip", "wedding")), resolved(deleted, conflict));
    }

    @Test
    void usingOtherElementsAddsAndRemovesThem() {
        var clash = new Clash("tags", List.of("vip"), List.of("wedding"));
        var change = Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("wedding")));
        var mutation = new Mutation(MID, Schema.CURRENT, EDITED, List.of(change));
        var conflict = Conflict.parked(change, clash, mutation, "Kitchen laptop");

        assertEquals(
                List.of(
                        Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("wedding"))),
                        Change.remove(LEAD, ADA_ID, Fields.of("tags", List.of("vip")))),
                conflict.useOther(ada()).subList(0, 2));
    }

    private static @Nullable Fields resolved(Fields current, Conflict conflict) {
        @Nullable Fields body = current;
        for (var change : conflict.useOther(Fields.NONE)) {
            if (change.type() == LEAD) {
                body = Merge.of(body, change, EDITED, false).body();
            }
        }
        return body;
    }

    private static Conflict parked(Fields current, Change change) {
        var mutation = new Mutation(MID, Schema.CURRENT, EDITED, List.of(change));
        var clash = Merge.of(current, change, EDITED, false).clashes().getFirst();
        return Conflict.parked(change, clash, mutation, "Kitchen laptop");
    }

    private static @Nullable Fields merged(Fields current, Change change) {
        return Merge.of(current, change, EDITED, false).body();
    }
}
