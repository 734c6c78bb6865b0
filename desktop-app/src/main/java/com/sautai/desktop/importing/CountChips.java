package com.sautai.desktop.importing;

import com.sautai.desktop.importing.PlannedRow.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;

/// How many contacts of a plan end how, as chips; what none does is left out.
final class CountChips {
    private CountChips() {}

    static List<Label> of(ImportPlan plan, ImportWords words) {
        var chips = new ArrayList<Label>();
        for (var outcome : Outcome.values()) {
            add(chips, words, outcome.name().toLowerCase(Locale.ROOT), plan.count(outcome));
        }
        add(chips, words, "unreadable", plan.unreadable().size());
        return chips;
    }

    private static void add(List<Label> chips, ImportWords words, String name, int count) {
        if (count > 0) {
            var chip = new Label(words.messages().get("import.preview." + name, count));
            chip.getStyleClass().addAll("import-count", "import-count-" + name);
            chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            chips.add(chip);
        }
    }
}
