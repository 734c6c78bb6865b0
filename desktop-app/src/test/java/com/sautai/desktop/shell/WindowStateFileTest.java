package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.WindowState.Place;
import com.sautai.desktop.ui.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStateFileTest {
    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsReadAgain() {
        var state =
                new WindowState(
                        Optional.of(new Place(10, 20.5, 1200, 800)),
                        true,
                        "leads",
                        Appearance.Choice.DARK);
        new WindowStateFile(folder.resolve("new")).write(state);
        assertEquals(state, new WindowStateFile(folder.resolve("new")).read());
    }

    @Test
    void aMissingOrDamagedFileStartsAfresh() throws IOException {
        assertEquals(WindowState.FIRST, new WindowStateFile(folder).read());
        Files.writeString(folder.resolve("window.properties"), "x=NaN\nwidth=\\uZZ");
        assertEquals(WindowState.FIRST, new WindowStateFile(folder).read());
        Files.writeString(folder.resolve("window.properties"), "x=12\ny=much\nscreen=leads");
        assertEquals(
                new WindowState(Optional.empty(), false, "leads", Appearance.Choice.SYSTEM),
                new WindowStateFile(folder).read());
    }
}
