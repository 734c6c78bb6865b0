package com.sautai.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPicturesTest {
    private final List<ImportSample> samples = new ArrayList<>();

    @TempDir Path folder;

    @AfterEach
    void close() {
        samples.forEach(ImportSample::close);
    }

    @Test
    void theChoiceOfAFileAfterOneThatIsNone() {
        take(
                "import-problem",
                sample ->
                        sample.model.open(
                                Samples.write(folder, "menu.xlsx", new byte[] {'P', 'K', 3, 4})));
    }

    @Test
    void theColumns() {
        take("import-columns", sample -> sample.model.open(Samples.file("leads.csv")));
    }

    @Test
    void thePreview() {
        var pictures = take("import-preview", ImportPicturesTest::preview);
        assertEquals(8, pictures.size());
    }

    @Test
    void theUnreadableParts() {
        var damaged =
                Samples.write(
                        folder,
                        "guests.csv",
                        "Name,Email,Note\nAda,ada@example.org\nBo,bo@example.org,\"never closed\nCy,cy@example.org,fine\n,,nobody at all\nDi,\"x\",\"y\ny\",more\n");
        Snapshots.take(
                "import-unreadable",
                messages ->
                        window(
                                messages,
                                sample -> {
                                    sample.model.open(damaged);
                                    sample.model.next();
                                }),
                root -> fire(root, "#damaged"));
    }

    @Test
    void theEnd() {
        take(
                "import-done",
                sample -> {
                    preview(sample);
                    sample.model.importNow();
                });
    }

    private static void preview(ImportSample sample) {
        sample.add("Mara Lindqvist", "MARA@example.org", "");
        sample.add("T. Marchand", "", "+44 20 7946 0018");
        sample.model.open(Samples.file("google.csv"));
    }

    private List<Path> take(String name, Consumer<ImportSample> arrange) {
        return Snapshots.take(name, messages -> window(messages, arrange));
    }

    private Parent window(Messages messages, Consumer<ImportSample> arrange) {
        var sample = new ImportSample(messages);
        samples.add(sample);
        var screen = sample.screen(() -> {});
        var shell = ShellSample.around(messages, screen);
        arrange.accept(sample);
        return shell.root();
    }

    private static void fire(Parent root, String selector) {
        Node toggle = root.lookup(selector);
        ((ToggleButton) toggle).fire();
    }
}
