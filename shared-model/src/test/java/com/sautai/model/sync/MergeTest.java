package com.sautai.model.sync;

import static com.sautai.model.lead.LeadSamples.ADA_ID;
import static com.sautai.model.lead.LeadSamples.ada;
import static com.sautai.model.sync.SyncedType.INTERACTION;
import static com.sautai.model.sync.SyncedType.LEAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Instant EDITED = Instant.parse("2026-05-01T12:00:00Z");
    private static final Fields DELETED_ADA = ada().with(Fields.DELETED_AT, EDITED);

    @Test
    void anEditOfWhatTheWriterSawIsWritten() {
        var merge = merge(ada(), Change.put(LEAD, ADA_ID, Fields.of("phone", "123456"), ada()));

        assertEquals(new Merge(ada().with("phone", "123456"), List.of()), merge);
    }

    @Test
    void anEditThatIsAlreadyThereDoesNothing() {
        var booked = ada().with("stage", "booked");
        var merge = merge(booked, Change.put(LEAD, ADA_ID, Fields.of("stage", "booked"), ada()));

        assertEquals(new Merge(booked, List.of()), merge);
    }

    @Test
    void anEditOfWhatHasChangedSinceIsParked() {
        var booked = ada().with("stage", "booked");
        var merge = merge(booked, Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada()));

        assertEquals(new Merge(booked, List.of(new Clash("stage", "new", "proposal"))), merge);
    }

    @Test
    void onlyTheClashingFieldIsParked() {
        var booked = ada().with("stage", "booked");
        var both = Fields.of(Map.of("stage", "proposal", "phone", "123456"));
        var merge = merge(booked, Change.put(LEAD, ADA_ID, both, ada()));

        assertEquals(
                new Merge(
                        booked.with("phone", "123456"),
                        List.of(new Clash("stage", "new", "proposal"))),
                merge);
    }

    @Test
    void elementsOfSetsAreAddedAndRemovedWhateverElseHappened() {
        var changed = ada().with("tags", List.of("autumn", "vip"));
        var added = merge(changed, Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("wedding"))));
        var removed =
                merge(
                        changed,
                        Change.remove(LEAD, ADA_ID, Fields.of("tags", List.of("vip", "gone"))));

        assertEquals(List.of("autumn", "vip", "wedding"), bodyOf(added).texts("tags"));
        assertEquals(List.of("autumn"), bodyOf(removed).texts("tags"));
    }

    @Test
    void whatTheServerOwnsIsNeverWrittenByAnEdit() {
        var numbered = ada().with("number", 7);
        var merge = merge(numbered, Change.put(LEAD, ADA_ID, Fields.of("number", 1), numbered));

        assertEquals(new Merge(numbered, List.of()), merge);
    }

    @Test
    void aRecordIsDeletedOnlyAsTheDeleterSawIt() {
        var merge = merge(ada(), Change.delete(LEAD, ADA_ID, ada()));

        assertEquals(new Merge(DELETED_ADA, List.of()), merge);
    }

    @Test
    void whatTheServerAddedToARecordDoesNotKeepItFromBeingDeleted() {
        var merge = merge(ada().with("number", 7), Change.delete(LEAD, ADA_ID, ada()));

        assertEquals(new Merge(DELETED_ADA.with("number", 7), List.of()), merge);
    }

    @Test
    void deletingARecordThatChangedIsParked() {
        var booked = ada().with("stage", "booked");
        var merge = merge(booked, Change.delete(LEAD, ADA_ID, ada()));

        assertEquals(new Merge(booked, List.of(new Clash("*", ada().values(), null))), merge);
    }

    @Test
    void anEditOfADeletedRecordIsParkedWithTheWholeRecord() {
        var merge =
                merge(DELETED_ADA, Change.put(LEAD, ADA_ID, Fields.of("phone", "123456"), ada()));

        var other = ada().with("phone", "123456").values();
        assertEquals(
                new Merge(DELETED_ADA, List.of(new Clash("*", DELETED_ADA.values(), other))),
                merge);
    }

    @Test
    void aDeletedRecordIsRestored() {
        var merge = merge(DELETED_ADA, Change.restore(LEAD, ADA_ID, ada(), EDITED.toString()));

        assertEquals(new Merge(ada(), List.of()), merge);
    }

    @Test
    void restoringARecordThatWasNeverDeletedKeepsWhatOthersWrote() {
        var booked = ada().with("stage", "booked");
        var merge = merge(booked, Change.restore(LEAD, ADA_ID, ada(), EDITED.toString()));

        assertEquals(new Merge(booked, List.of()), merge);
    }

    @Test
    void makingARecordAgainAfterItWasDeletedDoesNotBringItBack() {
        assertEquals(
                new Merge(DELETED_ADA, List.of()),
                merge(DELETED_ADA, Change.create(LEAD, ADA_ID, ada())));
    }

    @Test
    void aFixedRecordIsMadeOnce() {
        var note = Fields.of(Map.of("type", "note", "payload", Map.of("text", "Called")));
        var other = Fields.of(Map.of("type", "note", "payload", Map.of("text", "Something else")));

        assertEquals(
                new Merge(note, List.of()), merge(null, Change.create(INTERACTION, ADA_ID, note)));
        assertEquals(
                new Merge(note, List.of()), merge(note, Change.create(INTERACTION, ADA_ID, other)));
    }

    @Test
    void aStaleEditIsShownButNotWritten() {
        var change = Change.put(LEAD, ADA_ID, Fields.of("stage", "proposal"), ada());
        var merge = Merge.of(ada(), change, EDITED, true);

        assertEquals(new Merge(ada(), List.of(new Clash("stage", "new", "proposal"))), merge);
    }

    @Test
    void aStaleElementIsShownButNotAdded() {
        var change = Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("wedding")));
        var merge = Merge.of(ada(), change, EDITED, true);

        var clash = new Clash("tags", List.of("vip"), List.of("vip", "wedding"));
        assertEquals(new Merge(ada(), List.of(clash)), merge);
    }

    @Test
    void aStaleElementThatIsThereAlreadyIsNoClash() {
        var change = Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("vip")));

        assertEquals(new Merge(ada(), List.of()), Merge.of(ada(), change, EDITED, true));
    }

    @Test
    void aFieldOfANewerSchemaIsComparedLikeAnyOther() {
        var newer = ada().with("nickname", "Countess");
        var clash = merge(newer, Change.put(LEAD, ADA_ID, Fields.of("nickname", "Ace"), ada()));

        assertEquals(new Merge(newer, List.of(new Clash("nickname", null, "Ace"))), clash);
    }

    @Test
    void elementsForARecordThatIsNotThereDoNothing() {
        assertNull(merge(null, Change.add(LEAD, ADA_ID, Fields.of("tags", List.of("vip")))).body());
    }

    private static Merge merge(@Nullable Fields current, Change change) {
        return Merge.of(current, change, EDITED, false);
    }

    private static Fields bodyOf(Merge merge) {
        return Objects.requireNonNull(merge.body());
    }
}
