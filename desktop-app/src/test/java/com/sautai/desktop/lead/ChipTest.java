package com.sautai.desktop.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sautai.desktop.ui.FxThread;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class ChipTest {
    @Test
    void aTagThatDoesNotFitNeverCoversAnAllergyWhenTheCardIsShownAgain() {
        var seen =
                FxThread.get(() -> {
                    var allergy = new Chip("chip-allergy");
                    var tag = new Chip("chip-tag");
                    var line = new Line(4, allergy, tag);
                    var scene = new Scene(line, 100, 20);
                    allergy.show("Peanuts, Sesame, Crustaceans");
                    tag.show("dinner party");
                    scene.getRoot().applyCss();
                    line.layout();
                    allergy.show("Peanuts, Sesame, Crustaceans");
                    tag.show("dinner party");
                    return List.of(allergy.isVisible(), tag.isVisible());
                });
        assertEquals(List.of(true, false), seen);
    }
}
