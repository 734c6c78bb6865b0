package com.sautai.desktop.tour;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.Words;
import com.sautai.desktop.shell.Pill;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import com.sautai.model.lead.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TourTest {
    private static final Path PICTURES = Path.of("target", "tour");

    @Test
    void theTourSeesTheWholeSliceWork() {
        FxThread.settle();
        var words = new Words(new Messages(Locale.UK), Locale.UK, Clock.systemDefaultZone());
        var said = new ArrayList<String>();
        var seen = new Tour(PICTURES, words, said::add).play();
        assertAll(
                () -> assertTrue(seen.imported().leadsAtFirst() > 30),
                () -> assertEquals(59, seen.imported().leadsImported()),
                () -> assertEquals(60, seen.imported().notesImported()),
                () ->
                        assertEquals(
                                seen.imported().leadsAtFirst(), seen.imported().leadsAfterUndo()),
                () -> assertEquals(Stage.NEW, seen.moved().card().lead().stage()),
                () -> assertEquals(Stage.DISCOVERY, seen.moved().to()),
                () -> assertEquals(1, seen.clash().clashes()),
                () -> assertEquals("+1 555 0199", seen.clash().here()),
                () -> assertEquals("+1 555 0199", seen.clash().there()),
                () -> assertEquals(0, seen.clash().differences()),
                () -> assertEquals(Pill.Mood.FINE, seen.clash().pill().mood()),
                () -> assertEquals(9, said.size(), said::toString),
                () -> assertEquals(18, seen.pictures().size()),
                () -> assertTrue(seen.pictures().stream().allMatch(Files::isRegularFile)));
    }

    @Test
    void onlyAComputerWithoutADisplayHasNothingButTheTour() {
        assertTrue(TourProgram.isAllThereIs("Linux", Map.of()));
        assertTrue(TourProgram.isAllThereIs("Linux", Map.of("DISPLAY", "")));
        assertFalse(TourProgram.isAllThereIs("Linux", Map.of("DISPLAY", ":0")));
        assertFalse(TourProgram.isAllThereIs("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertFalse(TourProgram.isAllThereIs("Mac OS X", Map.of()));
    }
}
