package com.sautai.desktop.needsyou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sautai.model.Problem;
import com.sautai.model.lead.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NeedsYouViewModelTest {
    private final NeedsKitchen kitchen = new NeedsKitchen(Locale.UK);
    private final NeedsYouViewModel viewModel = kitchen.viewModel;

    @AfterEach
    void close() throws Exception {
        kitchen.close();
    }

    @Test
    void aClashTellsBothValuesTheDeviceAndTheTime() {
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.clash(ada, "stage", "booked", "Kitchen iPad");
        var clash = clash();
        assertEquals("Ada Lovelace", clash.title());
        assertEquals("Stage", clash.subject());
        assertEquals("New", clash.current());
        assertEquals("Booked", clash.other());
        assertEquals("Kitchen iPad, today 13:30", clash.origin());
        assertEquals(Optional.empty(), clash.typed());
        assertEquals(1, viewModel.countProperty().get());
    }

    @Test
    void keepingLeavesTheValueAndEndsTheClash() {
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.clash(ada, "stage", "booked", "Kitchen iPad");
        viewModel.keep(clash());
        assertEquals(Stage.NEW, kitchen.stored(ada).stage());
        assertEquals(List.of(), viewModel.needs());
        assertEquals(List.of("Kept: Ada Lovelace, Stage"), kitchen.told);
    }

    @Test
    void usingTheOtherValueWritesItAndUndoBringsTheClashBack() {
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.clash(ada, "phone", "+44 20 7946 0000", "Kitchen iPad");
        viewModel.useOther(clash());
        assertEquals("+44 20 7946 0000", kitchen.stored(ada).phone());
        assertEquals(0, viewModel.countProperty().get());
        kitchen.store.undo();
        assertEquals("", kitchen.stored(ada).phone());
        assertEquals("Nothing", clash().current());
    }

    @Test
    void aThirdValueTakesThePlaceOfBoth() {
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.clash(ada, "household_size", 6L, "Kitchen iPad");
        assertEquals(Optional.of(""), clash().typed());
        viewModel.edit(clash(), " 8 ");
        assertEquals(8L, kitchen.stored(ada).householdSize());
        assertEquals(List.of(), viewModel.needs());
    }

    @Test
    void aThirdValueAgainstTheRulesIsToldAndTheClashStays() {
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.clash(ada, "name", "Ada King", "Kitchen iPad");
        viewModel.edit(clash(), "  ");
        assertEquals(List.of("A lead needs a name."), kitchen.told);
        assertEquals("Ada Lovelace", kitchen.stored(ada).name());
        assertEquals(1, viewModel.countProperty().get());
    }

    @Test
    void aRefusedEditTellsWhyAndCanBeLetGo() {
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.refuse(
                ada, "Changed the source of Ada Lovelace", new Problem("", "gone", "It is gone."));
        viewModel.refresh();
        var refusal = assertInstanceOf(Need.Refusal.class, viewModel.needs().getFirst());
        assertEquals("Changed the source of Ada Lovelace", refusal.title());
        assertEquals(List.of("This was deleted in the meantime."), refusal.reasons());
        viewModel.discard(refusal);
        assertEquals(List.of(), viewModel.needs());
    }

    private Need.Clash clash() {
        return assertInstanceOf(Need.Clash.class, viewModel.needs().getFirst());
    }
}
