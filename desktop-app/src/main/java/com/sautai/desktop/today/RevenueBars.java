package com.sautai.desktop.today;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar for each day of a month: what came in, or went back.
final class RevenueBars extends Pane {
    private static final PseudoClass BACK = PseudoClass.getPseudoClass("back");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final double GAP = 3;
    private static final double LEAST = 2;

    private long[] amounts = {};

    RevenueBars() {
        getStyleClass().add("revenue-bars");
    }

    /// @param spoken what a day's bar says when it is pointed at
    void show(
            SortedMap<LocalDate, Long> byDay,
            LocalDate today,
            BiFunction<LocalDate, Long, String> spoken) {
        amounts = new long[today.lengthOfMonth()];
        getChildren().clear();
        for (int index = 0; index < amounts.length; index++) {
            var date = today.withDayOfMonth(index + 1);
            amounts[index] = byDay.getOrDefault(date, 0L);
            var bar = new Region();
            bar.getStyleClass().add("revenue-bar");
            bar.pseudoClassStateChanged(BACK, amounts[index] < 0);
            bar.pseudoClassStateChanged(TODAY, date.equals(today));
            Tooltip.install(bar, new Tooltip(spoken.apply(date, amounts[index])));
            getChildren().add(bar);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        long most = 1;
        for (long amount : amounts) {
            most = Math.max(most, Math.abs(amount));
        }
        double width = (getWidth() + GAP) / Math.max(1, amounts.length);
        for (int index = 0; index < amounts.length; index++) {
            double share = (double) Math.abs(amounts[index]) / most;
            double height = Math.max(LEAST, snapSizeY(getHeight() * share));
            getChildren()
                    .get(index)
                    .resizeRelocate(
                            snapPositionX(index * width),
                            getHeight() - height,
                            snapSizeX(width - GAP),
                            height);
        }
    }
}
