package com.sautai.desktop.needsyou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sautai.desktop.shell.ShellSample;
import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import com.sautai.model.Problem;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class NeedsYouPicturesTest {
    @Test
    void clashesAndARefusal() {
        var pictures = Snapshots.take("needs-you", messages -> window(filled(messages)));
        assertEquals(8, pictures.size());
    }

    @Test
    void nothing() {
        Snapshots.take(
                "needs-you-empty",
                messages -> window(new NeedsKitchen(messages.bundle().getLocale())));
    }

    @Test
    void aClashIsResolvedByKeysAlone() {
        var robot = new FxRobot();
        var kitchen = FxThread.get(() -> new NeedsKitchen(Locale.UK));
        var ada = kitchen.lead("Ada Lovelace");
        kitchen.clash(ada, "phone", "+44 20 7946 0000", "Kitchen iPad");
        var stage = FxThread.get(Stage::new);
        FxThread.run(() -> {
            var shell =
                    ShellSample.around(
                            new Messages(Locale.UK), new NeedsYouScreen(kitchen.viewModel));
            var scene = new Scene(shell.root(), 900, 600);
            shell.listenToKeys(scene);
            stage.setScene(scene);
            stage.show();
            shell.navigation().show(shell.navigation().screens().getFirst());
        });
        FxThread.settle();
        robot.push(KeyCode.E);
        robot.write("123");
        robot.push(KeyCode.ENTER);
        FxThread.settle();
        assertEquals("123", kitchen.stored(ada).phone());
        assertTrue(kitchen.viewModel.needs().isEmpty());
        FxThread.run(stage::close);
    }

    private static Parent window(NeedsKitchen kitchen) {
        kitchen.viewModel.refresh();
        var screen = new NeedsYouScreen(kitchen.viewModel);
        return ShellSample.around(kitchen.viewModel.messages(), screen).root();
    }

    private static NeedsKitchen filled(Messages messages) {
        var kitchen = new NeedsKitchen(messages.bundle().getLocale());
        var ada = kitchen.lead("Ada Lovelace");
        var priya = kitchen.lead("Priya Raman");
        kitchen.clash(ada, "stage", "booked", "Kitchen iPad");
        kitchen.clash(
                priya,
                "next_action_note",
                "Call back after the tasting and ask whether the beetroot curry stays on the list",
                "Office laptop");
        kitchen.refuse(
                ada, "Changed the source of Ada Lovelace", new Problem("", "gone", "It is gone."));
        return kitchen;
    }
}
