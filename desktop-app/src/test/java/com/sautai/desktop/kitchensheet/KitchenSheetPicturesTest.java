package com.sautai.desktop.kitchensheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.Command;
import com.sautai.desktop.ui.Snapshots;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class KitchenSheetPicturesTest {
    @Test
    void aFullDay() {
        var pictures =
                Snapshots.take(
                        "kitchen-sheet", messages -> opened(new SheetKitchen(messages).full()));
        assertEquals(8, pictures.size());
    }

    @Test
    void aDayOff() {
        Snapshots.take("kitchen-sheet-empty", messages -> opened(new SheetKitchen(messages)));
    }

    private static Parent opened(SheetKitchen kitchen) {
        var shell = kitchen.window();
        shell.commands().find("today.sheet").ifPresent(Command::run);
        return shell.root();
    }
}
