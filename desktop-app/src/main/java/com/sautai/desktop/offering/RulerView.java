package com.sautai.desktop.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Household sizes from 1 to 12 and more, and which price each has: a row for what is charged once
/// and one for what comes again and again. Gaps stay open, overlaps stand below one another in red.
final class RulerView extends Pane {
    private static final int CELLS = 12;
    private static final double NAMES = 84;
    private static final double NUMBERS = 18;
    private static final double LANE = 26;
    private static final double GAP = 6;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass OVERLAP = PseudoClass.getPseudoClass("overlap");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    /// A node and the cells and lane it lies over; the first lane is the topmost of all rows.
    private record Placed(Region node, int first, int last, double top, double height) {}

    private final OfferingWords words;
    private final Consumer<UUID> pick;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> names = new ArrayList<>();
    private double height;

    /// @param pick a tier was clicked
    RulerView(OfferingWords words, Consumer<UUID> pick) {
        this.words = words;
        this.pick = pick;
        getStyleClass().add("ruler");
    }

    void show(Ruler ruler) {
        placed.clear();
        names.clear();
        for (int cell = 0; cell < CELLS; cell++) {
            var text = words.number(cell + 1) + (cell == CELLS - 1 ? "+" : "");
            placed.add(new Placed(label(text, "ruler-number"), cell, cell, 0, NUMBERS));
        }
        height = NUMBERS + 2;
        showKind(ruler, false);
        showKind(ruler, true);
        height -= GAP;
        getChildren()
                .setAll(Stream.concat(names.stream(), placed.stream()).map(Placed::node).toList());
        setAccessibleText(
                Stream.of(words.overlaps(ruler), words.gaps(ruler, false), words.gaps(ruler, true))
                        .filter(text -> !text.isEmpty())
                        .reduce(words.messages().get("offering.ruler"), (a, b) -> a + ". " + b));
        requestLayout();
    }

    private void showKind(Ruler ruler, boolean recurring) {
        var spans = ruler.of(recurring);
        var lanes = lanes(spans);
        double tall = LANE * Math.max(1, lanes.size());
        var name = words.messages().get(recurring ? "offering.recurring" : "offering.once");
        names.add(new Placed(label(name, "ruler-name"), 0, 0, height, LANE));
        var gaps = ruler.gaps(recurring);
        for (int cell = 0; cell < CELLS; cell++) {
            var size = new Sizes(cell + 1, cell == CELLS - 1 ? Sizes.NO_END : cell + 1);
            var region = new Region();
            region.getStyleClass().add("ruler-cell");
            region.pseudoClassStateChanged(OPEN, gaps.stream().anyMatch(size::overlaps));
            placed.add(new Placed(region, cell, cell, height, tall));
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (var span : lanes.get(lane)) {
                placed.add(bar(span, ruler.isOverlapping(span.tier()), height + lane * LANE));
            }
        }
        height += tall + GAP;
    }

    private Placed bar(Ruler.Span span, boolean overlapping, double top) {
        var bar = label(span.label(), "ruler-bar");
        bar.pseudoClassStateChanged(OVERLAP, overlapping && !span.hidden());
        bar.pseudoClassStateChanged(HIDDEN, span.hidden());
        bar.setTooltip(new Tooltip(span.label() + " · " + words.people(span.sizes())));
        bar.setOnMouseClicked(_ -> pick.accept(span.tier()));
        return new Placed(
                bar, cell(span.sizes().from()), cell(span.sizes().to()), top + 2, LANE - 4);
    }

    private static int cell(long size) {
        return Math.toIntExact(Math.min(size, CELLS)) - 1;
    }

    /// Spans that share a cell stand in lanes below one another.
    private static List<List<Ruler.Span>> lanes(List<Ruler.Span> spans) {
        var lanes = new ArrayList<List<Ruler.Span>>();
        for (var span : spans) {
            lanes.stream()
                    .filter(lane -> lane.stream().noneMatch(other -> meet(span, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        var lane = new ArrayList<Ruler.Span>();
                        lanes.add(lane);
                        return lane;
                    })
                    .add(span);
        }
        return lanes;
    }

    private static boolean meet(Ruler.Span one, Ruler.Span other) {
        return cell(one.sizes().from()) <= cell(other.sizes().to())
                && cell(other.sizes().from()) <= cell(one.sizes().to());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double step = (getWidth() - NAMES) / CELLS;
        for (var each : placed) {
            double left = snapPositionX(NAMES + each.first() * step + 1);
            double right = snapPositionX(NAMES + (each.last() + 1) * step - 1);
            each.node().resizeRelocate(left, each.top(), right - left, each.height());
        }
        for (var each : names) {
            each.node().resizeRelocate(0, each.top(), NAMES - 6, each.height());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height;
    }
}
