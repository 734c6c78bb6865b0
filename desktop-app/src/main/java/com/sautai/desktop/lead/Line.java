package com.sautai.desktop.lead;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Stands its children in a row: the first ones get the room they want, those that no longer fit
/// are left out.
final class Line extends Pane {
    private static final double LEAST = 30;

    private final double gap;

    Line(double gap, Node... children) {
        super(children);
        this.gap = gap;
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth();
        double x = 0;
        for (var child : getManagedChildren()) {
            double wanted = snapSizeX(child.prefWidth(-1));
            double width = Math.min(wanted, right - x);
            boolean fits = width > 0 && (width >= wanted || width >= LEAST);
            child.setVisible(fits);
            if (fits) {
                double height = snapSizeY(child.prefHeight(width));
                child.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
                x += width + gap;
            } else {
                right = x;
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(child -> child.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
