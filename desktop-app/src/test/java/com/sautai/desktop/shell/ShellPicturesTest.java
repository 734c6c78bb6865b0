package com.sautai.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

class ShellPicturesTest {
    @Test
    void theEmptyWindowWithToasts() {
        var pictures =
                Snapshots.take(
                        "shell",
                        messages -> {
                            var shell = sample(messages);
                            shell.notices().tellUndoable("Moved Ada Lovelace to Booked", () -> {});
                            shell.notices()
                                    .warn(
                                            "The kitchen server at kitchen.example.com does not"
                                                    + " answer.");
                            return shell.root();
                        });
        assertEquals(8, pictures.size());
    }

    @Test
    void theCommandPalette() {
        Snapshots.take(
                "palette",
                messages -> {
                    var shell = sample(messages);
                    shell.commands().find("shell.palette").orElseThrow().run();
                    return shell.root();
                });
    }

    @Test
    void theShortcutsOverview() {
        Snapshots.take(
                "shortcuts",
                messages -> {
                    var shell = sample(messages);
                    shell.commands().find("shell.shortcuts").orElseThrow().run();
                    return shell.root();
                });
    }

    private static Shell sample(Messages messages) {
        var leads = new BlankScreen("leads", "Leads", 0);
        leads.commands.add(
                Command.of("lead.new", "New lead", Material2OutlinedMZ.PERSON_ADD, () -> {})
                        .keys("N"));
        leads.commands.add(
                Command.of("lead.find", "Find a lead", Material2OutlinedMZ.SEARCH, () -> {})
                        .keys("/", "Shortcut+F"));
        leads.commands.add(
                Command.of("lead.archive", "Archive lead", Material2OutlinedAL.ARCHIVE, () -> {})
                        .keys("E"));
        var shell =
                ShellSample.around(messages, leads, new BlankScreen("needs-you", "Needs you", 2));
        shell.statusProperty()
                .set(
                        new Pill(
                                "Up to date",
                                "Last synced at 14:02",
                                Material2OutlinedAL.CLOUD_DONE,
                                Pill.Mood.FINE));
        return shell;
    }
}
