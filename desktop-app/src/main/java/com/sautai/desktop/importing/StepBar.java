package com.sautai.desktop.importing;

import com.sautai.desktop.importing.ImportViewModel.Step;
import com.sautai.desktop.ui.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows which steps there are and which one this is.
final class StepBar {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<Step, Part> steps = new EnumMap<>(Step.class);

    StepBar(HBox bar, Messages messages) {
        for (var step : Step.values()) {
            var part =
                    new Part(
                            messages.get("import.step." + step.name().toLowerCase(Locale.ROOT)),
                            !steps.isEmpty());
            steps.put(step, part);
            bar.getChildren().add(part);
        }
    }

    /// @param columns whether this import has columns to check
    void show(Step current, boolean columns) {
        int number = 1;
        for (var step : steps.entrySet()) {
            var part = step.getValue();
            boolean shown = columns || step.getKey() != Step.COLUMNS;
            part.setVisible(shown);
            part.setManaged(shown);
            part.number().setText(String.valueOf(number));
            part.pseudoClassStateChanged(CURRENT, step.getKey() == current);
            number += shown ? 1 : 0;
        }
    }

    /// A step, with a line from the one before.
    private static final class Part extends HBox {
        private final Label number = new Label();

        Part(String title, boolean line) {
            getStyleClass().add("import-step");
            number.getStyleClass().add("import-step-number");
            if (line) {
                var before = new Region();
                before.getStyleClass().add("import-step-line");
                getChildren().add(before);
            }
            getChildren().addAll(number, new Label(title));
        }

        Label number() {
            return number;
        }
    }
}
