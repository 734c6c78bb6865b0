package com.sautai.desktop.kitchen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.FxThread;
import com.sautai.desktop.ui.Messages;
import com.sautai.desktop.ui.Snapshots;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class KitchenProblemTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void aKitchenThatIsOpenElsewhereCanBeTriedAgain() {
        var node =
                FxThread.get(() ->
                        (Parent)
                                KitchenProblem.inUse(
                                        new Messages(Locale.ENGLISH), () -> done.add("again")));
        assertEquals(
                "This kitchen is already open",
                ((Label) node.lookup(".empty-state-title")).getText());
        FxThread.run(((Button) node.lookup("#try-again"))::fire);
        assertEquals(List.of("again"), done);
    }

    @Test
    void aDamagedKitchenIsNamedAndLeftAlone() {
        var pictures =
                Snapshots.take(
                        "kitchen-unreadable",
                        messages ->
                                (Parent)
                                        KitchenProblem.unreadable(
                                                messages,
                                                Path.of("kitchens", "mine"),
                                                () -> done.add("again")));
        assertEquals(8, pictures.size());
        assertEquals(List.of(), done);
    }
}
