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

    private final Map<Step, Label> steps = new EnumMap<>(Step.class);

    StepBar(HBox bar, Messages messages) {
        for (var step : Step.values()) {
            if (!steps.isEmpty()) {
                var line = new Region();
                line.getStyleClass().add("import-step-line");
                bar.getChildren().add(line);
            }
            var number = new Label(String.valueOf(step.ordinal() + 1));
            number.getStyleClass().add("import-step-number");
            var label =
                    new Label(
                            messages.get("import.step." + step.name().toLowerCase(Locale.ROOT)),
                            number);
            label.getStyleClass().add("import-step");
            steps.put(step, label);
            bar.getChildren().add(label);
        }
    }

    void show(Step current) {
        steps.forEach((step, label) -> label.pseudoClassStateChanged(CURRENT, step == current));
    }
}
